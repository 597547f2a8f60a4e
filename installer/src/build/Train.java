import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Starts the packaged program once on a project and keeps what the virtual machine learnt, so that
 * later starts need not learn it again (JEP 483, 514 and 515). Arguments: the packaged program's
 * launcher, its configuration file, the project. On Linux without a display it uses Xvfb.
 */
final class Train {
  private static final String CACHE = "signalbox.aot";

  private Train() {}

  public static void main(String... args) throws Exception {
    Path launcher = Path.of(args[0]);
    Path settings = Path.of(args[1]);
    Path cache = settings.resolveSibling(CACHE);
    Files.deleteIfExists(cache);
    start(launcher, cache, Path.of(args[2]));
    if (!Files.exists(cache)) {
      throw new IOException("the training run wrote no " + cache);
    }
    String line = "java-options=-XX:AOTCache=$APPDIR/" + CACHE + "\n";
    if (!Files.readString(settings).contains(line)) {
      Files.writeString(settings, line, StandardOpenOption.APPEND);
    }
    System.out.println(cache + ": " + Files.size(cache) / 1_000_000 + " MB");
  }

  private static void start(Path launcher, Path cache, Path project) throws Exception {
    Path data = Files.createTempDirectory("signalbox-training");
    Path copy = Files.createDirectory(data.resolve("project"));
    Files.copy(project.resolve("vercel.json"), copy.resolve("vercel.json"));
    List<String> command = new ArrayList<>();
    if (linux() && System.getenv("DISPLAY") == null) {
      command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1440x900x24"));
    }
    command.add(launcher.toString());
    command.add("--data-dir=" + data);
    command.add("--until-drawn=" + data.resolve("drawn"));
    command.add(copy.toString());
    ProcessBuilder run = new ProcessBuilder(command).inheritIO();
    run.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache + " -Xlog:aot=error");
    int exit = run.start().waitFor();
    if (exit != 0) {
      throw new IOException("the training run ended with " + exit);
    }
  }

  private static boolean linux() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
  }
}
