package dev.signalbox.app.cli;

import dev.signalbox.model.file.ConfigLocation;
import dev.signalbox.model.file.ConfigLocator;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a folder needs before its services can be run. */
final class ServedFolder {
  private static final String REFUSED = "The project cannot be run: ";

  private ServedFolder() {}

  /**
   * Looks for the configuration.
   *
   * @throws CliException says what is missing and what helps
   */
  static void require(Path folder) throws CliException {
    if (!Files.isDirectory(folder)) {
      throw new CliException(REFUSED + folder + " is not a folder.");
    }
    if (!Files.exists(folder.resolve(ConfigLocator.VERCEL_JSON))) {
      throw new CliException(
          REFUSED + "there is no vercel.json in " + folder + ". " + advice(folder));
    }
  }

  private static String advice(Path folder) {
    return ConfigLocator.find(folder) instanceof ConfigLocation.ReadOnly other
        ? "Signalbox does not run " + other.path() + "."
        : "`signalbox detect --format config " + folder + "` proposes one.";
  }
}
