package dev.signalbox.model.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file allows, on systems that know owner, group and others. */
final class Permissions {
  private static final Set<PosixFilePermission> WRITE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private Permissions() {}

  /**
   * Whether a file may be written. A file nobody may write is read-only for the administrator, too:
   * somebody meant it.
   */
  static boolean writable(Path file) throws IOException {
    PosixFileAttributeView view = view(file);
    if (view == null) {
      return Files.isWritable(file);
    }
    Set<PosixFilePermission> permissions = view.readAttributes().permissions();
    return Files.isWritable(file) && WRITE.stream().anyMatch(permissions::contains);
  }

  /** Gives one file the permissions and, where allowed, the group of another one. */
  static void copy(Path from, Path to) throws IOException {
    PosixFileAttributeView source = view(from);
    PosixFileAttributeView target = view(to);
    if (source == null || target == null) {
      return;
    }
    PosixFileAttributes attributes = source.readAttributes();
    GroupPrincipal group = attributes.group();
    if (!group.equals(target.readAttributes().group())) {
      tryGroup(target, group);
    }
    target.setPermissions(attributes.permissions());
  }

  /** Only members may hand a file to a group; without it the file still has the right content. */
  private static void tryGroup(PosixFileAttributeView target, GroupPrincipal group) {
    try {
      target.setGroup(group);
    } catch (IOException e) {
      // Not allowed: the new file keeps the group of the one who saves it.
    }
  }

  /** How many names a file has; 1 where the system does not say. */
  static int names(Path file) throws IOException {
    return view(file) == null ? 1 : (Integer) Files.getAttribute(file, "unix:nlink");
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }
}
