package dev.signalbox.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** URLs in a file or on standard input: one a line, blank lines and {@code #} comments left out. */
final class UrlList {
  private UrlList() {}

  static List<String> read(String file) throws CliException {
    String text = file.equals("-") ? standardInput() : TextFile.read(Path.of(file));
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static String standardInput() {
    try {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
