package dev.signalbox.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * The command line. Exit codes: 0 fine, 1 something was found, 2 it could not be done; of {@code
 * serve} 141, as {@code SIGPIPE} would leave, when nobody reads its output any more.
 */
public final class Cli {
  /** Nothing to complain about. */
  public static final int OK = 0;

  /** Findings, failed expectations or differences. */
  public static final int FOUND = 1;

  /** Wrong arguments, or a file that cannot be read. */
  public static final int FAILED = 2;

  private Cli() {}

  /** Whether the first argument asks for the command line rather than for the window. */
  public static boolean handles(String... args) {
    return args.length > 0 && (args[0].startsWith("-") || names().contains(args[0]));
  }

  /**
   * Why a start that is no command cannot open the window either; empty when it can.
   *
   * @param args options of the window are skipped, the first other one is what it would open
   */
  public static Optional<String> refusal(String... args) {
    return Stream.of(args)
        .filter(argument -> !argument.startsWith("--"))
        .findFirst()
        .flatMap(argument -> WindowArgument.refusal(argument, names()));
  }

  /**
   * Runs a command.
   *
   * @param window opens the window on a project and returns when it is closed
   * @param out standard output
   * @param err standard error
   * @return the exit code
   */
  public static int run(Consumer<Path> window, PrintWriter out, PrintWriter err, String... args) {
    return commandLine(window, args).setOut(out).setErr(err).execute(args);
  }

  /** Names of all commands, for the sentence shown on a machine without a display. */
  public static String commands() {
    return String.join(", ", names());
  }

  /** Read from the annotations: building the commands takes longer than many of them run. */
  private static Set<String> names() {
    return Commands.ALL.stream().map(Commands::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Builds only the command that is asked for, unless all are to be listed. */
  private static CommandLine commandLine(Consumer<Path> window, String... args) {
    CommandLine line = new CommandLine(new Signalbox());
    Commands commands = new Commands(window);
    for (Class<?> type : Commands.wanted(args)) {
      line.addSubcommand(new CommandLine(type, commands));
    }
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(Cli::explain);
  }

  private static int explain(Exception e, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (!(e instanceof CliException)) {
      throw e;
    }
    line.getErr().println(line.getColorScheme().errorText(e.getMessage()));
    return FAILED;
  }
}
