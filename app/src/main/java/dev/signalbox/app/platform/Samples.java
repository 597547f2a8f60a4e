package dev.signalbox.app.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;

/** The bundled sample projects; they are only ever opened as copies. */
public final class Samples {
  /** Names of the samples the start view offers, in its order. */
  public static final List<String> OFFERED = List.of("minimal", "polyglot");

  private static final String ROOT = "/dev/signalbox/samples/";

  private Samples() {}

  /**
   * Copies a sample, replacing an earlier copy of the same files.
   *
   * @param into folder that receives a folder named like the sample
   * @return the copy
   * @throws IOException if the sample is not there or cannot be written
   */
  public static Path copy(String sample, Path into) throws IOException {
    URL url = Samples.class.getResource(ROOT + sample);
    if (url == null) {
      throw new IOException("no sample " + sample);
    }
    Path copy = into.resolve(sample);
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          copy(jar.getPath(ROOT + sample), copy);
        }
      } else {
        copy(Path.of(uri), copy);
      }
    } catch (URISyntaxException e) {
      throw new IOException("sample " + sample + " has a place that cannot be read", e);
    }
    return copy;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
              throws IOException {
            Files.copy(
                file,
                to.resolve(from.relativize(file).toString()),
                StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
