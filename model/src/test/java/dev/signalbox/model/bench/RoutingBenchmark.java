package dev.signalbox.model.bench;

import dev.signalbox.model.route.trace.Mode;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Decisions per second on one core for tables of 10 to 10,000 rules. Row "find" does what the two
 * loops beside it do, with the router's own parts: it finds the first rule that applies and reads
 * what that rule captures. Rows "production" and "vercel-dev" are the router's whole answer (owner,
 * URL, headers, captured parameters by name), which the loops do not give. One loop goes over
 * compiled {@code java.util.regex} patterns, the other compiles each rule's expression per request,
 * as the router of vercel dev does. Processor time is counted, not the clock, and the best of
 * several rounds.
 */
public final class RoutingBenchmark {
  private static final int[] SIZES = {10, 100, 1_000, 10_000};

  /** A power of two, so that going around costs next to nothing. */
  private static final int REQUESTS = 4_096;

  /** Decisions between two looks at the clock, which is a call of the system. */
  private static final int BATCH = 512;

  private static final long ROUND_NANOS = 400_000_000L;
  private static final int ROUNDS = 7;

  private RoutingBenchmark() {}

  /**
   * Prints three lines per size, and how each of the three grows. Each size has a Java machine of
   * its own, so that none profits or suffers from what the compiler learned of another.
   *
   * @param arguments a size to measure here; none for all
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 1) {
      lines(Integer.parseInt(arguments[0]));
      return;
    }
    System.out.println("decisions per second of processor time");
    System.out.printf(
        Locale.ROOT,
        "%-6s  %-11s  %11s  %12s  %12s  %8s  %10s%n",
        "rules",
        "what",
        "signalbox",
        "regex loop",
        "compile loop",
        "to loop",
        "to compile");
    Map<String, Double> first = new LinkedHashMap<>();
    Map<String, Double> last = new LinkedHashMap<>();
    for (int size : SIZES) {
      last.putAll(apart(size));
      last.forEach(first::putIfAbsent);
    }
    first.forEach((what, smallest) ->
        System.out.printf(
            Locale.ROOT,
            "%s takes %.2fx as long with 10,000 rules as with 10%n",
            what,
            smallest / last.getOrDefault(what, smallest)));
  }

  /** Prints the lines of one size, measured in another Java machine; rates by what was measured. */
  private static Map<String, Double> apart(int size) throws IOException, InterruptedException {
    Process machine =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                RoutingBenchmark.class.getName(),
                String.valueOf(size))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<String, Double> rates = new LinkedHashMap<>();
    try (BufferedReader lines = machine.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println(line);
        String[] cells = line.strip().split("\\s+", -1);
        rates.put(cells[1], Double.valueOf(cells[2]));
      }
    }
    if (machine.waitFor() != 0) {
      throw new IllegalStateException("The table of " + size + " rules could not be measured.");
    }
    return rates;
  }

  private static void lines(int size) {
    RuleTable table = RuleTable.of(size);
    List<String> requests = requests(size);
    Map<String, Double> rows = new LinkedHashMap<>();
    rows.put("find", best(requests, table::find));
    for (Mode mode : Mode.values()) {
      rows.put(mode.toString(), best(requests, url -> table.route(url, mode)));
    }
    double loop = best(requests, table::loop);
    double compile = best(requests, table::compileLoop);
    rows.forEach((what, rate) ->
        System.out.printf(
            Locale.ROOT,
            "%6d  %-11s  %11.0f  %12.0f  %12.0f  %7.1fx  %9.1fx%n",
            size,
            what,
            rate,
            loop,
            compile,
            rate / loop,
            rate / compile));
  }

  /** Paths that the rules answer in equal shares, hardly any of them twice. */
  private static List<String> requests(int size) {
    Random random = new Random(7);
    List<String> requests = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      requests.add(RuleTable.request(random.nextInt(size), random.nextInt(100_000)));
    }
    return requests;
  }

  private static double best(List<String> requests, ToIntFunction<String> decide) {
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.max(best, perSecond(requests, decide));
    }
    return best;
  }

  private static double perSecond(List<String> requests, ToIntFunction<String> decide) {
    long start = processorTime();
    long decisions = 0;
    int sum = 0;
    long taken = 0;
    while (taken < ROUND_NANOS) {
      for (int i = 0; i < BATCH; i++) {
        sum += decide.applyAsInt(requests.get((int) (decisions++ & REQUESTS - 1)));
      }
      taken = processorTime() - start;
    }
    return sum == Integer.MIN_VALUE ? 0 : decisions / (taken / 1e9);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
