package dev.signalbox.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * Makes the commands and what they are made of.
 *
 * @param window opens the window on a project and returns when it is closed
 */
record Commands(Consumer<Path> window) implements CommandLine.IFactory {
  /** All commands, in the order in which help lists them. */
  static final List<Class<?>> ALL =
      List.of(
          CheckCommand.class,
          RouteCommand.class,
          TestCommand.class,
          DiffCommand.class,
          GraphCommand.class,
          DetectCommand.class,
          MigrateCommand.class,
          EnvCommand.class,
          ServeCommand.class,
          OpenCommand.class,
          GenerateCompletion.class,
          HelpCommand.class);

  /** What a person types to get a command. */
  static String name(Class<?> type) {
    return Objects.requireNonNull(type.getAnnotation(CommandLine.Command.class)).name();
  }

  /** The command the first argument names; all of them when it names none, or lists them. */
  static List<Class<?>> wanted(String... args) {
    return ALL.stream()
        .filter(type -> type != GenerateCompletion.class && type != HelpCommand.class)
        .filter(type -> args.length > 0 && name(type).equals(args[0]))
        .findFirst()
        .<List<Class<?>>>map(List::of)
        .orElse(ALL);
  }

  @Override
  public <K> K create(Class<K> wanted) throws Exception {
    return wanted == OpenCommand.class
        ? wanted.cast(new OpenCommand(window))
        : CommandLine.defaultFactory().create(wanted);
  }
}
