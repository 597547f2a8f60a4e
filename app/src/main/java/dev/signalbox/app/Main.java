package dev.signalbox.app;

import dev.signalbox.app.cli.Cli;
import dev.signalbox.app.wiring.SignalboxApp;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the program starts: a command of the command line, or the window. */
public final class Main {
  private Main() {}

  /** The first argument decides: a command name or option, else a folder that is there. */
  public static void main(String[] arguments) {
    boolean window = arguments.length > 0 && arguments[0].startsWith(SignalboxApp.DATA_DIR);
    if (!window && Cli.handles(arguments)) {
      System.exit(command(arguments));
    }
    Cli.refusal(arguments).ifPresent(Main::refuse);
    window(List.of(arguments));
  }

  private static void refuse(String reason) {
    System.err.println(reason);
    System.exit(Cli.FAILED);
  }

  private static void window(List<String> arguments) {
    if (!hasDisplay(System.getProperty("os.name"), System.getenv())) {
      System.err.println(
          "Signalbox needs a display for its window; without one use its commands: "
              + Cli.commands()
              + ".");
      System.exit(Cli.FAILED);
    }
    SignalboxApp.open(arguments);
  }

  private static int command(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = Cli.run(project -> window(List.of(project.toString())), out, err, arguments);
    out.flush();
    err.flush();
    return code;
  }

  /** Whether a window can be shown; only Linux can be without a display. */
  static boolean hasDisplay(String os, Map<String, String> environment) {
    boolean linux = os.toLowerCase(Locale.ROOT).contains("linux");
    return !linux
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }
}
