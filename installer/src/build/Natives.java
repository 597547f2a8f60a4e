import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Puts JavaFX's native libraries beside Java's own, where they are found first. Inside the module
 * file they would be unpacked into the user's home folder, and both copies hashed at every start.
 * On Linux only: elsewhere signing and the search for dependent libraries differ. Arguments: the
 * folder of JavaFX's jars, the image.
 */
final class Natives {
  private Natives() {}

  public static void main(String... args) throws IOException {
    if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
      return;
    }
    Path libraries = Path.of(args[1], "lib", "runtime", "lib");
    int moved = 0;
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(args[0]), "*.jar")) {
      for (Path jar : jars) {
        moved += unpack(jar, libraries);
      }
    }
    if (moved == 0) {
      throw new IOException("no native library in " + args[0]);
    }
  }

  private static int unpack(Path jar, Path folder) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      List<? extends ZipEntry> found =
          file.stream().filter(entry -> entry.getName().matches("[^/]+\\.so")).toList();
      for (ZipEntry entry : found) {
        try (InputStream in = file.getInputStream(entry)) {
          Files.copy(in, folder.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      return found.size();
    }
  }
}
