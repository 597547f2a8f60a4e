package dev.signalbox.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes its result. */
final class Output {
  private Output() {}

  /** Writes to a file, or to standard output when none is named. */
  static void write(@Nullable CommandSpec spec, @Nullable Path file, String text)
      throws CliException {
    if (file == null) {
      var out = Objects.requireNonNull(spec).commandLine().getOut();
      out.print(text);
      out.flush();
    } else {
      TextFile.write(file, text);
    }
  }

  /** Writes bytes to a file. */
  static void write(Path file, byte[] bytes) throws CliException {
    try {
      Files.write(file, bytes);
    } catch (IOException refused) {
      throw new CliException(file + " cannot be written: " + refused.getMessage(), refused);
    }
  }
}
