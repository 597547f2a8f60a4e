package dev.signalbox.app.cli;

import dev.signalbox.model.route.trace.Mode;
import picocli.CommandLine.Option;

/** Which reading of a config a command uses. */
final class ModeOption {
  @Option(
      names = {"-m", "--mode"},
      defaultValue = "PRODUCTION",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Mode mode = Mode.PRODUCTION;

  Mode mode() {
    return mode;
  }
}
