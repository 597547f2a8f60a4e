package dev.signalbox.app.cli;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.file.ConfigLocator;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The config file a command works on.
 *
 * @param path the file itself
 */
record ProjectFile(Path path) {

  /** The file in a folder, or the file itself. */
  static ProjectFile of(Path path) {
    return new ProjectFile(
        Files.isDirectory(path) ? path.resolve(ConfigLocator.VERCEL_JSON) : path);
  }

  /** A file that stands beside it. */
  Path sibling(String name) {
    return path.resolveSibling(name);
  }

  /** Its text. */
  String text() throws CliException {
    return TextFile.read(path);
  }

  /** What it says; a file that is no JSON object is refused. */
  Config config() throws CliException {
    JsonDocument document = JsonParser.parse(text());
    if (!(document.root() instanceof JsonObject)) {
      throw new CliException(path + " is not a JSON object; `signalbox check` says where.");
    }
    return ConfigReader.read(document);
  }
}
