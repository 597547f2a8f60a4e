package dev.signalbox.app.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine;

/**
 * Makes the commands and what they are made of.
 *
 * @param window opens the window on a project and returns when it is closed
 */
record Commands(Consumer<Path> window) implements CommandLine.IFactory {

  @Override
  public <K> K create(Class<K> wanted) throws Exception {
    return wanted == OpenCommand.class
        ? wanted.cast(new OpenCommand(window))
        : CommandLine.defaultFactory().create(wanted);
  }
}
