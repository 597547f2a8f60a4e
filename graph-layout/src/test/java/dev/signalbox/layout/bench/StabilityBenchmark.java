package dev.signalbox.layout.bench;

import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.LayeredLayout;
import dev.signalbox.layout.LayoutMonitor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
    Map<String, List<CorpusGraph.Ends>> edits = Edits.recorded(graphs);
    EditTable single = new EditTable();
    Progress progress = new Progress("one edge", graphs.size());
    graphs.forEach((id, graph) -> {
      single(graph, edits.getOrDefault(id, List.of()), single);
      progress.done(id);
    });
    System.out.printf("one edge, each added to a fresh drawing%n%s", single.text());
    EditTable steps = new EditTable();
    EditTable ends = new EditTable();
    Progress rows = new Progress("twenty edges", graphs.size());
    graphs.forEach((id, graph) -> {
      row(graph, Edits.seeded(graph, ROW), steps, ends);
      rows.done(id);
    });
    System.out.printf("twenty edges in a row, each edit against the one before%n%s", steps.text());
    System.out.printf("twenty edges in a row, the last drawing against the first%n%s", ends.text());
  }

  private static void single(CorpusGraph graph, List<CorpusGraph.Ends> edits, EditTable table) {
    Drawing<Integer, Integer> base = draw(graph);
    Picture ours = Picture.of(0, graph, base);
    Picture theirs = Elk.draw(graph, EdgeRouting.POLYLINE, 7);
    for (CorpusGraph.Ends edit : edits) {
      CorpusGraph more = graph.plus(edit);
      long start = Cpu.now();
      Drawing<Integer, Integer> kept = redraw(more, base);
      table.add("signalbox", more, ours, Picture.of(Cpu.since(start), more, kept));
      table.add("elk fresh", more, theirs, Elk.draw(more, EdgeRouting.POLYLINE, 7));
      table.add("elk interactive", more, theirs, Elk.redraw(more, theirs));
    }
  }

  private static void row(
      CorpusGraph graph, List<CorpusGraph.Ends> edits, EditTable steps, EditTable ends) {
    Drawing<Integer, Integer> drawing = draw(graph);
    Picture first = Picture.of(0, graph, drawing);
    Picture elkFirst = Elk.draw(graph, EdgeRouting.POLYLINE, 7);
    Picture ours = first;
    Picture fresh = elkFirst;
    Picture interactive = elkFirst;
    CorpusGraph more = graph;
    for (CorpusGraph.Ends edit : edits) {
      more = more.plus(edit);
      long start = Cpu.now();
      drawing = redraw(more, drawing);
      Picture next = Picture.of(Cpu.since(start), more, drawing);
      steps.add("signalbox", more, ours, next);
      ours = next;
      next = Elk.draw(more, EdgeRouting.POLYLINE, 7);
      steps.add("elk fresh", more, fresh, next);
      fresh = next;
      next = Elk.redraw(more, interactive);
      steps.add("elk interactive", more, interactive, next);
      interactive = next;
    }
    if (!edits.isEmpty()) {
      ends.add("signalbox", more, first, ours);
      ends.add("elk fresh", more, elkFirst, fresh);
      ends.add("elk interactive", more, elkFirst, interactive);
    }
  }

  private static Drawing<Integer, Integer> draw(CorpusGraph graph) {
    return LayeredLayout.draw(graph.request().build(), LayoutMonitor.NONE);
  }

  private static Drawing<Integer, Integer> redraw(
      CorpusGraph graph, Drawing<Integer, Integer> previous) {
    return LayeredLayout.draw(graph.request().previous(previous).build(), LayoutMonitor.NONE);
  }
}
