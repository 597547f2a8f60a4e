package dev.signalbox.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The project of a command that has no other argument. */
final class ProjectArgument {
  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = ".",
      paramLabel = "FOLDER",
      description = "Project folder, or its vercel.json (default: this folder).")
  private Path path = Path.of(".");

  /** The config file. */
  ProjectFile file() {
    return ProjectFile.of(path);
  }
}
