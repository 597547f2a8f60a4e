import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Starts the program until its first graph is painted, in turn from the package and from the class
 * path, and prints medians. Arguments: the packaged launcher, two folders of jars, a project;
 * {@code -Dsignalbox.source} names this file.
 */
final class StartBench {
  private static final int ROUNDS = 7;

  private StartBench() {}

  private record Sample(long clock, long processor) {}

  public static void main(String... args) throws Exception {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    if (linux && System.getenv("DISPLAY") == null) {
      System.exit(onDisplay(args));
    }
    Path data = Files.createTempDirectory("signalbox-start");
    Path project = Files.createDirectory(data.resolve("project"));
    Files.copy(Path.of(args[3]).resolve("vercel.json"), project.resolve("vercel.json"));
    Map<String, List<String>> ways = new TreeMap<>();
    ways.put("package", List.of(args[0]));
    ways.put("class path", classPath(Path.of(args[1]), Path.of(args[2])));
    Map<String, List<Sample>> samples = new TreeMap<>();
    for (int round = 0; round <= ROUNDS; round++) {
      for (Map.Entry<String, List<String>> way : ways.entrySet()) {
        Sample sample = run(way.getValue(), data, project);
        if (round > 0) {
          samples.computeIfAbsent(way.getKey(), key -> new ArrayList<>()).add(sample);
        }
      }
    }
    samples.forEach((way, all) ->
        System.out.printf(
            Locale.ROOT,
            "%-10s  first graph %5d ms, processor %5d ms (medians of %d; best %d and %d)%n",
            way,
            median(all, true),
            median(all, false),
            ROUNDS,
            sorted(all, true).getFirst(),
            sorted(all, false).getFirst()));
    System.out.printf(
        Locale.ROOT,
        "package / class path: %.2f by the clock, %.2f by the processor%n",
        (double) median(samples.get("package"), true) / median(samples.get("class path"), true),
        (double) median(samples.get("package"), false) / median(samples.get("class path"), false));
  }

  private static List<String> classPath(Path... folders) throws IOException {
    List<String> jars = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files.map(Path::toString).sorted().forEach(jars::add);
      }
    }
    return List.of(
        java(),
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-cp",
        String.join(File.pathSeparator, jars),
        "dev.signalbox.app.Main");
  }

  private static Sample run(List<String> program, Path data, Path project) throws Exception {
    Path drawn = data.resolve("drawn");
    Files.deleteIfExists(drawn);
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("--data-dir=" + data, "--until-drawn=" + drawn, project.toString()));
    long before = System.currentTimeMillis();
    new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    String[] numbers = Files.readString(drawn).strip().split(" ");
    return new Sample(Long.parseLong(numbers[0]) - before, Long.parseLong(numbers[1]));
  }

  /** Runs this again under one display for all rounds; gives its exit code. */
  private static int onDisplay(String... args) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "xvfb-run",
                "-a",
                "-s",
                "-screen 0 1440x900x24",
                java(),
                System.getProperty("signalbox.source")));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static String java() {
    return ProcessHandle.current().info().command().orElse("java");
  }

  private static long median(List<Sample> samples, boolean clock) {
    return sorted(samples, clock).get(samples.size() / 2);
  }

  private static List<Long> sorted(List<Sample> samples, boolean clock) {
    return samples.stream().map(one -> clock ? one.clock() : one.processor()).sorted().toList();
  }
}
