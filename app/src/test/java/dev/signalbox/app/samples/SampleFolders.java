package dev.signalbox.app.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample projects in the sources. */
public final class SampleFolders {
  private static final Path SAMPLES =
      Path.of(System.getProperty("signalbox.root", ".."), "samples");

  private SampleFolders() {}

  /** All of them, by name. */
  public static List<Path> all() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("vercel.json")))
          .sorted()
          .toList();
    }
  }

  /** One of them. */
  public static Path of(String name) {
    return SAMPLES.resolve(name);
  }
}
