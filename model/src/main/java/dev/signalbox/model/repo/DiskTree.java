package dev.signalbox.model.repo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder on disk. Links that lead out of it do not exist for us; a file larger than
 * {@link #MAX_BYTES} counts as empty, so that no repository, however large, can exhaust memory:
 * detection reads manifests and single source files only.
 */
public final class DiskTree implements FileTree {
  /** The largest file that is read. */
  public static final long MAX_BYTES = 4L << 20;

  private static final int MAX_FOLDERS = 4096;

  private final Path root;
  private final String base;

  private DiskTree(Path root, String base) {
    this.root = root;
    this.base = base;
  }

  /**
   * The files of a repository.
   *
   * @throws IOException when the folder is not there
   */
  public static DiskTree of(Path root) throws IOException {
    return new DiskTree(root.toRealPath(), ".");
  }

  @Override
  public boolean exists(String path) {
    return real(path) != null;
  }

  @Override
  public boolean isFile(String path) {
    Path file = real(path);
    return file != null && Files.isRegularFile(file);
  }

  @Override
  public Optional<String> read(String path) {
    Path file = real(path);
    if (file == null || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Files.size(file) > MAX_BYTES
              ? ""
              : new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> folders(String path) {
    Path folder = real(path);
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .limit(MAX_FOLDERS)
          .map(entry -> entry.getFileName().toString())
          .filter(name -> exists(PosixPath.join(path, name)))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  @Override
  public FileTree at(String folder) {
    return new DiskTree(root, PosixPath.join(base, folder));
  }

  /** The file or folder itself, links followed; null when absent or outside the repository. */
  private @Nullable Path real(String path) {
    try {
      Path real = root.resolve(PosixPath.join(base, path)).toRealPath();
      return real.startsWith(root) ? real : null;
    } catch (IOException | InvalidPathException absent) {
      return null;
    }
  }
}
