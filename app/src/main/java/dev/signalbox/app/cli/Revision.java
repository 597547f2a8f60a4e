package dev.signalbox.app.cli;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One version of a config: a file as it stands, or as a git revision has it.
 *
 * @param name how a report calls it
 * @param text what it says
 */
record Revision(String name, String text) {

  /**
   * The version somebody named.
   *
   * @param named a file, a folder, or a git revision such as {@code main} or {@code HEAD~1}
   * @param project the config a revision is asked for
   */
  static Revision of(String named, ProjectFile project) throws CliException {
    Path path = path(named);
    return path == null
        ? new Revision(named, GitBlob.read(named, project.path()))
        : of(ProjectFile.of(path));
  }

  /** The file as it stands. */
  static Revision of(ProjectFile file) throws CliException {
    return new Revision(file.path().toString(), file.text());
  }

  /** What it says; a text that is no JSON object is refused. */
  Config config() throws CliException {
    var document = JsonParser.parse(text);
    if (!(document.root() instanceof JsonObject)) {
      throw new CliException(name + " is not a JSON object; `signalbox check` says where.");
    }
    return ConfigReader.read(document);
  }

  /** A file or folder that is there; null when the name means something else. */
  private static @Nullable Path path(String named) {
    try {
      Path path = Path.of(named);
      return Files.exists(path) ? path : null;
    } catch (InvalidPathException revision) {
      return null;
    }
  }
}
