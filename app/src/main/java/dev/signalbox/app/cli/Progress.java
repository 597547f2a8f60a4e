package dev.signalbox.app.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** One line on a terminal that says what is going on; nothing where nobody watches. */
final class Progress implements AutoCloseable {
  private static final String BACK = "\r\033[K";

  private final @Nullable PrintWriter terminal;

  private Progress(@Nullable PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** Progress of a command, on standard error. */
  static Progress of(@Nullable CommandSpec spec) {
    return new Progress(
        Ansi.AUTO.enabled() ? Objects.requireNonNull(spec).commandLine().getErr() : null);
  }

  /** Says what is going on now. */
  void show(String what) {
    print(BACK + what + " …");
  }

  /** Takes the line away. */
  @Override
  public void close() {
    print(BACK);
  }

  private void print(String text) {
    PrintWriter out = terminal;
    if (out != null) {
      out.print(text);
      out.flush();
    }
  }
}
