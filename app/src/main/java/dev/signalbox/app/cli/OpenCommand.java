package dev.signalbox.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the window on a project. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = "Open the window on a project, the same as `signalbox FOLDER`.",
    footerHeading = "%nExamples:%n",
    footer = {"  signalbox open", "  signalbox open samples/polyglot"})
final class OpenCommand implements Callable<Integer> {
  private final Consumer<Path> window;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = ".",
      paramLabel = "FOLDER",
      description = "Project folder, or its vercel.json (default: this folder).")
  private Path path = Path.of(".");

  /** Opens windows with the given function, which returns when the last one is closed. */
  OpenCommand(Consumer<Path> window) {
    this.window = window;
  }

  @Override
  public Integer call() throws CliException {
    if (!Files.exists(path)) {
      throw new CliException("There is no " + path + ".");
    }
    window.accept(path);
    return Cli.OK;
  }
}
