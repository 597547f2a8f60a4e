package dev.signalbox.layout.bench;

import dev.signalbox.layout.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How far boxes move and what is crossed after edits, per size bucket and tool. */
final class EditTable {
  private final Map<String, Sums> sums = new TreeMap<>();

  private static final class Sums {
    final List<Double> moved = new ArrayList<>();
    long crossings;
    int faults;
    double cpu;
  }

  /** Counts one edit by {@code tool} that led to {@code graph} as drawn {@code after} it. */
  void add(String tool, CorpusGraph graph, Picture before, Picture after) {
    Metrics metrics = Metrics.of(graph, after);
    Sums of = sums.computeIfAbsent(graph.bucket() + "  " + tool, key -> new Sums());
    of.moved.add(displacement(before.nodes(), after.nodes()));
    of.crossings += metrics.crossings();
    of.cpu += after.cpuMs();
    of.faults += metrics.hits() + metrics.overlaps() + (metrics.entryMoved() ? 1 : 0);
  }

  /** Mean distance boxes move, beyond the middle (per axis) of all moves. */
  private static double displacement(List<Box> before, List<Box> after) {
    int n = before.size();
    double[] dx = new double[n];
    double[] dy = new double[n];
    for (int v = 0; v < n; v++) {
      dx[v] = after.get(v).centerX() - before.get(v).centerX();
      dy[v] = after.get(v).centerY() - before.get(v).centerY();
    }
    double[] sortedX = dx.clone();
    double[] sortedY = dy.clone();
    Arrays.sort(sortedX);
    Arrays.sort(sortedY);
    double sum = 0;
    for (int v = 0; v < n; v++) {
      sum += Math.hypot(dx[v] - sortedX[n / 2], dy[v] - sortedY[n / 2]);
    }
    return sum / n;
  }

  /** The table, one line for each bucket and tool. */
  String text() {
    StringBuilder text = new StringBuilder();
    sums.forEach((name, of) -> {
      List<Double> sorted = of.moved.stream().sorted().toList();
      text.append(
          String.format(
              Locale.ROOT,
              "  %-18s drawings %4d  moved px: mean %.1f median %.1f  crossings %d  faults %d"
                  + "  cpu ms %.0f%n",
              name,
              sorted.size(),
              sorted.stream().mapToDouble(d -> d).average().orElse(0),
              sorted.get(sorted.size() / 2),
              of.crossings,
              of.faults,
              of.cpu));
    });
    return text.toString();
  }
}
