package dev.signalbox.app.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Time from the start of a process to the first usable graph, beside a bare JavaFX window, without
 * and with an AOT cache. The three take turns, so that a noisy machine is noisy for all.
 */
public final class StartBenchmark {
  private static final int ROUNDS = 5;

  private final Path folder;
  private final String classPath;
  private final Path sample;

  private StartBenchmark(Path folder, String classPath, Path sample) {
    this.folder = folder;
    this.classPath = classPath;
    this.sample = sample;
  }

  /**
   * Measures.
   *
   * @param arguments folder of the project that is opened
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("signalbox-start");
    String jars = jars(System.getProperty("java.class.path"), folder);
    new StartBenchmark(folder, jars, Path.of(arguments[0])).run();
  }

  private void run() throws IOException {
    Path cache = folder.resolve("app.aot");
    millis(List.of("-XX:AOTCacheOutput=" + cache), project());
    List<String> cached = List.of("-XX:AOTCache=" + cache);
    double[] hello = new double[ROUNDS];
    double[] plain = new double[ROUNDS];
    double[] fast = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      hello[round] = millis(List.of(), List.of("hello"));
      plain[round] = millis(List.of(), project());
      fast[round] = millis(cached, project());
    }
    print("bare JavaFX window", hello, hello);
    print("first usable graph", plain, hello);
    print("the same, AOT cache", fast, plain);
    System.out.printf(
        "ratios: graph/bare %.2f (aim 1.5), with/without AOT cache %.2f (aim 0.6)%n",
        median(plain) / median(hello), median(fast) / median(plain));
  }

  private List<String> project() {
    return List.of(sample.toString(), folder.resolve("data").toString());
  }

  private double millis(List<String> options, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dheadless.geometry=1440x900-32",
            "-Dprism.order=sw",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, StartProbe.class.getName()));
    command.addAll(arguments);
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = process.inputReader()) {
      String line = out.readLine();
      while (line != null && !line.equals(StartProbe.READY)) {
        line = out.readLine();
      }
      double taken = (System.nanoTime() - begun) / 1e6;
      process.waitFor();
      return taken;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** The class path with every folder packed: caches take classes from archives only. */
  private static String jars(String classPath, Path into) {
    List<String> packed = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      if (Files.isDirectory(Path.of(entry))) {
        String jar = into.resolve(packed.size() + ".jar").toString();
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "--create", "--file", jar, "-C", entry, ".");
        packed.add(jar);
      } else {
        packed.add(entry);
      }
    }
    return String.join(File.pathSeparator, packed);
  }

  private static void print(String name, double[] millis, double[] beside) {
    System.out.printf(
        "%-20s median %5.0f ms   best %5.0f ms   x%.2f%n",
        name,
        median(millis),
        Arrays.stream(millis).min().orElse(0),
        median(millis) / median(beside));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
