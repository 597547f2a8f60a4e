import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Starts the packaged program on a project and keeps what the virtual machine learnt, so that later
 * starts need not learn it again (JEP 483 and 514): with its window, the second time on the same
 * data, because all starts but the first read what an earlier one kept; and, where the package has
 * a Java that can be called, once as a command. Arguments: the packaged program's launcher, its
 * configuration file, the project. On Linux without a display it uses Xvfb.
 */
final class Train {
  private static final String CACHE = "signalbox.aot";
  private static final String COMMANDS = "commands.aot";

  /**
   * Profiles of methods (JEP 515) are left out: with them a start compiles more, and takes longer.
   */
  private static final String UNPROFILED =
      " -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -Xlog:aot=error";

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
    report(cache);
    Path java = settings.resolveSibling(Path.of("..", "runtime", "bin", "java")).normalize();
    if (Files.isExecutable(java)) {
      check(java, settings, Path.of(args[2]));
    }
  }

  private static void report(Path cache) throws IOException {
    System.out.println(cache + ": " + Files.size(cache) / 1_000_000 + " MB");
  }

  /** Options and the order of the jars as signalbox.sh has them: others refuse the archive. */
  private static void check(Path java, Path settings, Path project) throws Exception {
    Path cache = settings.resolveSibling(COMMANDS);
    Files.deleteIfExists(cache);
    String jars =
        Files.readAllLines(settings).stream()
            .filter(line -> line.startsWith("app.classpath="))
            .map(line -> line.replace("app.classpath=$APPDIR", settings.getParent().toString()))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        List.of(
            java.toString(),
            "-XX:AOTCacheOutput=" + cache,
            "-Xlog:aot=error",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            jars,
            "dev.signalbox.app.Main",
            "check",
            project.toString());
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (!Files.exists(cache)) {
      throw new IOException("the training run of a command ended with " + exit);
    }
    report(cache);
  }

  private static void start(Path launcher, Path cache, Path project) throws Exception {
    Path data = Files.createTempDirectory("signalbox-training");
    Path copy = Files.createDirectory(data.resolve("project"));
    Files.copy(project.resolve("vercel.json"), copy.resolve("vercel.json"));
    run(launcher, data, copy, "");
    run(launcher, data, copy, "-XX:AOTCacheOutput=" + cache + UNPROFILED);
  }

  private static void run(Path launcher, Path data, Path project, String options) throws Exception {
    List<String> command = new ArrayList<>();
    if (linux() && System.getenv("DISPLAY") == null) {
      command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1440x900x24"));
    }
    command.add(launcher.toString());
    command.add("--data-dir=" + data);
    command.add("--until-drawn=" + data.resolve("drawn"));
    command.add(project.toString());
    ProcessBuilder run = new ProcessBuilder(command).inheritIO();
    run.environment().put("JAVA_TOOL_OPTIONS", options);
    int exit = run.start().waitFor();
    if (exit != 0) {
      throw new IOException("the training run ended with " + exit);
    }
  }

  private static boolean linux() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
  }
}
