package dev.signalbox.app.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The bundled sample projects; they are only ever opened as copies. */
public final class Samples {
  /** Names of the samples the start view offers, in its order. */
  public static final List<String> OFFERED =
      List.of(
          "minimal",
          "polyglot",
          "private-chain",
          "shadowed-rule",
          "unreachable-service",
          "service-level-rules",
          "conditions",
          "websockets-and-sse",
          "containers",
          "legacy-experimental",
          "large-200");

  private static final String ROOT = "/dev/signalbox/samples/";

  private Samples() {}

  /**
   * Copies a sample; nothing that exists is touched.
   *
   * @param into folder that receives a folder named like the sample, with a number if that is taken
   * @return the copy
   * @throws IOException if the sample is not there or cannot be written
   */
  public static Path copy(String sample, Path into) throws IOException {
    URL url = Samples.class.getResource(ROOT + sample);
    if (url == null) {
      throw new IOException("no sample " + sample);
    }
    Path copy = free(into, sample);
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

  /**
   * The config of a sample as it is bundled.
   *
   * @throws IOException if the sample is not there
   */
  public static String config(String sample) throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream(ROOT + sample + "/vercel.json")) {
      if (in == null) {
        throw new IOException("no sample " + sample);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Path free(Path into, String name) {
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> into.resolve(i == 1 ? name : name + "-" + i))
        .filter(path -> Files.notExists(path, LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .orElseThrow();
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
            Files.copy(file, to.resolve(from.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
