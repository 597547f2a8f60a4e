package dev.signalbox.app.bench.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measurements by program and quantity; shows the median of each, and how ours compare. */
final class Table {
  /** The service itself, which no router in front of it can make faster. */
  static final String NO_ROUTER = "no router";

  private static final String OURS = "signalbox";
  private final Map<String, Map<String, List<Double>>> rows = new LinkedHashMap<>();

  void put(String program, String quantity, double value) {
    rows.computeIfAbsent(quantity, key -> new LinkedHashMap<>())
        .computeIfAbsent(program, key -> new ArrayList<>())
        .add(value);
  }

  int count(String program, String quantity) {
    return values(program, quantity).size();
  }

  private List<Double> values(String program, String quantity) {
    return rows.getOrDefault(quantity, Map.of()).getOrDefault(program, List.of());
  }

  private double median(String program, String quantity) {
    List<Double> sorted = values(program, quantity).stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }

  /** Prints the medians, then the ratios that have an aim. */
  void print() {
    List<String> programs =
        rows.values().stream().flatMap(row -> row.keySet().stream()).distinct().toList();
    line("", programs);
    rows.keySet()
        .forEach(quantity ->
            line(
                quantity,
                programs.stream()
                    .map(program -> median(program, quantity))
                    .map(value -> value.isNaN() ? "-" : String.format(Locale.ROOT, "%.1f", value))
                    .toList()));
    compare("req/s c16", NO_ROUTER, "vercel dev", "beyond what a router can reach");
    compare("req/s c64", NO_ROUTER, "vercel dev", "beyond what a router can reach");
    aim("req/s c16", "vercel dev", "at least 25");
    aim("req/s c64", "vercel dev", "at least 25");
    aim("CPU us c16", "vercel dev", "at most 0.067");
    aim("CPU us c64", "vercel dev", "at most 0.067");
    aim("CPU us c16", "nginx", "at most 2.5");
    aim("CPU us c64", "nginx", "at most 2.5");
    aim("RSS idle", "vercel dev", "at most 0.7");
    aim("RSS loaded", "vercel dev", "at most 0.7");
    aim("start ms", "vercel dev", "at most 0.7");
  }

  private static void line(String quantity, List<String> cells) {
    StringBuilder line = new StringBuilder(String.format("%-12s", quantity));
    cells.forEach(cell -> line.append(String.format("%12s", cell)));
    System.out.println(line);
  }

  private void aim(String quantity, String peer, String wanted) {
    compare(quantity, OURS, peer, "aim " + wanted);
  }

  private void compare(String quantity, String program, String peer, String remark) {
    double ratio = median(program, quantity) / median(peer, quantity);
    if (!Double.isNaN(ratio)) {
      System.out.printf(
          Locale.ROOT, "%s, %s / %s: %.3f (%s)%n", quantity, program, peer, ratio, remark);
    }
  }
}
