package dev.signalbox.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The project of a command whose arguments are something else. */
final class ProjectOption {
  @Option(
      names = {"-p", "--project"},
      defaultValue = ".",
      paramLabel = "FOLDER",
      description = "Project folder, or its vercel.json (default: this folder).")
  private Path path = Path.of(".");

  /** The config file. */
  ProjectFile file() {
    return ProjectFile.of(path);
  }
}
