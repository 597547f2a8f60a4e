package dev.signalbox.app.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Cuts a stream into lines; overlong ones are cut where they would fill the memory. */
final class LineReader {
  private static final int MAX_BYTES = 16 * 1024;

  private LineReader() {}

  /** Reads to the end; a last line without its end is delivered too. */
  static void read(InputStream in, Consumer<String> sink) {
    byte[] line = new byte[MAX_BYTES];
    int length = 0;
    byte[] block = new byte[8192];
    try {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        for (int i = 0; i < n; i++) {
          if (block[i] == '\n' || length == MAX_BYTES) {
            sink.accept(text(line, length));
            length = 0;
          }
          if (block[i] != '\n') {
            line[length++] = block[i];
          }
        }
      }
    } catch (IOException e) {
      sink.accept("(output ended: " + e.getMessage() + ")");
    }
    if (length > 0) {
      sink.accept(text(line, length));
    }
  }

  private static String text(byte[] line, int length) {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    return new String(line, 0, end, StandardCharsets.UTF_8);
  }
}
