package dev.signalbox.app.cli;

import dev.signalbox.model.text.EditDistance;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The first argument of a start without a command: a folder or file for the window. */
final class WindowArgument {
  /** More changed letters than these make another word of it. */
  private static final int SLIPS = 2;

  private WindowArgument() {}

  /**
   * Why the window cannot open it, with what may have been meant; empty when it can.
   *
   * @param commands names of all commands
   */
  static Optional<String> refusal(String argument, Collection<String> commands) {
    if (exists(argument)) {
      return Optional.empty();
    }
    if (argument.matches(".*[./\\\\].*")) {
      return Optional.of("signalbox: there is no folder or file \"" + argument + "\".");
    }
    String advice =
        meant(argument, commands)
            .map(command -> "Did you mean \"" + command + "\"?")
            .orElse("See `signalbox --help`.");
    return Optional.of("signalbox: unknown command or folder \"" + argument + "\". " + advice);
  }

  private static boolean exists(String argument) {
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException notOfThisSystem) {
      return false;
    }
  }

  private static Optional<String> meant(String argument, Collection<String> commands) {
    return commands.stream()
        .filter(command -> isSlip(EditDistance.between(argument, command), command))
        .min(Comparator.comparingInt(command -> EditDistance.between(argument, command)));
  }

  /** At least half of a short name has to be right. */
  private static boolean isSlip(int distance, String command) {
    return distance <= Math.min(SLIPS, command.length() / 2);
  }
}
