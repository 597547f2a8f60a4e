package dev.signalbox.layout.bench;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.LayeredLayout;
import dev.signalbox.layout.LayoutMonitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.elk.core.options.EdgeRouting;

/**
 * Adds edges to drawn graphs of up to 120 vertices, one edge to each fresh drawing and then twenty
 * in a row, and compares how far boxes move and how many crossings there are afterwards with ELK.
 */
public final class StabilityBenchmark {
  private static final int LARGEST = 120;
  private static final int ROW = 20;

  private StabilityBenchmark() {}

  public static void main(String[] args) throws IOException {
    Map<String, CorpusGraph> graphs = new TreeMap<>();
    for (CorpusGraph graph : CorpusGraph.all()) {
      if (graph.sizes().size() <= LARGEST) {
        graphs.put(graph.id(), graph);
      }
    }
    Map<String, Sums> single = new TreeMap<>();
    for (Map.Entry<String, List<CorpusGraph.Ends>> edits : edits(graphs).entrySet()) {
      CorpusGraph graph = graphs.get(edits.getKey());
      single(graph, edits.getValue(), single);
    }
    print("one edge", single);
    Map<String, Sums> row = new TreeMap<>();
    for (CorpusGraph graph : graphs.values()) {
      if (graph.sizes().size() > 2) {
        row(graph, row);
      }
    }
    print("twenty edges in a row", row);
  }

  /** The recorded edits, or five seeded ones for every graph where there are none. */
  private static Map<String, List<CorpusGraph.Ends>> edits(Map<String, CorpusGraph> graphs)
      throws IOException {
    Map<String, List<CorpusGraph.Ends>> edits = new TreeMap<>();
    Path recorded = CorpusGraph.baselines().resolve("edits-open.txt");
    if (Files.isRegularFile(recorded)) {
      for (String line : Files.readAllLines(recorded)) {
        String[] words = line.split(" ");
        if (graphs.containsKey(words[0])) {
          edits
              .computeIfAbsent(words[0], id -> new ArrayList<>())
              .add(new CorpusGraph.Ends(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
        }
      }
    }
    graphs.forEach((id, graph) -> edits.computeIfAbsent(id, i -> seeded(graph, 5)));
    return edits;
  }

  private static List<CorpusGraph.Ends> seeded(CorpusGraph graph, int count) {
    Random random = new Random(graph.id().hashCode() * 31L + 7);
    Set<CorpusGraph.Ends> taken = new HashSet<>(graph.edges());
    List<CorpusGraph.Ends> edits = new ArrayList<>();
    int n = graph.sizes().size();
    for (int i = 0; i < 200 && edits.size() < count; i++) {
      CorpusGraph.Ends ends = new CorpusGraph.Ends(random.nextInt(n), random.nextInt(n));
      if (ends.source() != ends.target() && ends.target() != graph.entry() && taken.add(ends)) {
        edits.add(ends);
      }
    }
    return edits;
  }

  private static void single(
      CorpusGraph graph, List<CorpusGraph.Ends> edits, Map<String, Sums> sums) {
    Drawing<Integer, Integer> base =
        LayeredLayout.draw(graph.request().build(), LayoutMonitor.NONE);
    Picture ours = Picture.of(0, graph, base);
    Picture theirs = Elk.draw(graph, EdgeRouting.POLYLINE, 7);
    for (CorpusGraph.Ends edit : edits) {
      CorpusGraph more = graph.plus(edit);
      long start = Cpu.now();
      Drawing<Integer, Integer> kept =
          LayeredLayout.draw(more.request().previous(base).build(), LayoutMonitor.NONE);
      sum(sums, graph, "signalbox", more, ours, Picture.of(Cpu.since(start), more, kept));
      sum(sums, graph, "elk fresh", more, theirs, Elk.draw(more, EdgeRouting.POLYLINE, 7));
      sum(sums, graph, "elk interactive", more, theirs, Elk.redraw(more, theirs));
    }
  }

  private static void row(CorpusGraph graph, Map<String, Sums> sums) {
    Drawing<Integer, Integer> drawing =
        LayeredLayout.draw(graph.request().build(), LayoutMonitor.NONE);
    Picture ours = Picture.of(0, graph, drawing);
    Picture fresh = Elk.draw(graph, EdgeRouting.POLYLINE, 7);
    Picture interactive = fresh;
    CorpusGraph more = graph;
    for (CorpusGraph.Ends edit : seeded(graph, ROW)) {
      more = more.plus(edit);
      drawing = LayeredLayout.draw(more.request().previous(drawing).build(), LayoutMonitor.NONE);
      Picture next = Picture.of(0, more, drawing);
      sum(sums, graph, "signalbox", more, ours, next);
      ours = next;
      next = Elk.draw(more, EdgeRouting.POLYLINE, 7);
      sum(sums, graph, "elk fresh", more, fresh, next);
      fresh = next;
      next = Elk.redraw(more, interactive);
      sum(sums, graph, "elk interactive", more, interactive, next);
      interactive = next;
    }
  }

  private static void sum(
      Map<String, Sums> sums,
      CorpusGraph graph,
      String tool,
      CorpusGraph more,
      Picture before,
      Picture after) {
    Metrics metrics = Metrics.of(more, after);
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

  private static final class Sums {
    final List<Double> moved = new ArrayList<>();
    long crossings;
    int faults;
    double cpu;
  }

  private static void print(String title, Map<String, Sums> sums) {
    System.out.println(title);
    sums.forEach((name, of) -> {
      List<Double> sorted = of.moved.stream().sorted().toList();
      System.out.printf(
          Locale.ROOT,
          "  %-18s edits %4d  moved px: mean %.1f median %.1f  crossings after %d  faults %d"
              + "  cpu ms %.0f%n",
          name,
          sorted.size(),
          sorted.stream().mapToDouble(d -> d).average().orElse(0),
          sorted.get(sorted.size() / 2),
          of.crossings,
          of.faults,
          of.cpu);
    });
  }
}
