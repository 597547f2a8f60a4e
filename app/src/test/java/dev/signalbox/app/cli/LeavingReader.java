package dev.signalbox.app.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** A pipe whose reader leaves after some lines, as {@code head} does. */
final class LeavingReader extends FilterWriter {
  private final int most;
  private int lines;

  LeavingReader(Writer read, int most) {
    super(read);
    this.most = most;
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    if (lines >= most) {
      throw new IOException("Broken pipe");
    }
    super.write(text, from, length);
    lines += (int) text.substring(from, from + length).chars().filter(c -> c == '\n').count();
  }
}
