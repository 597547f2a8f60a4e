package dev.signalbox.app.cli;

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
}
