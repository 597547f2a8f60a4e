package dev.signalbox.app.cli;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The project a command works on. */
final class ProjectArgument {
  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = ".",
      paramLabel = "FOLDER",
      description = "Project folder, or its vercel.json (default: this folder).")
  private Path path = Path.of(".");

  /** The config file itself. */
  Path file() {
    return Files.isDirectory(path) ? path.resolve("vercel.json") : path;
  }

  /** The folder the config file stands in. */
  Path folder() {
    Path parent = file().toAbsolutePath().normalize().getParent();
    return parent == null ? Path.of("/") : parent;
  }

  /** The text of the config file. */
  String text() throws CliException {
    return TextFile.read(file());
  }

  /** What the file says; a file that is no JSON object is refused. */
  Config config() throws CliException {
    JsonDocument document = JsonParser.parse(text());
    if (!(document.root() instanceof JsonObject)) {
      throw new CliException(file() + " is not a JSON object; `signalbox check` says where.");
    }
    return ConfigReader.read(document);
  }
}
