package dev.signalbox.layout.bench;

import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.LayeredLayout;
import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.layout.LayoutRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.elk.core.options.EdgeRouting;

/**
 * Draws every graph of the corpus with this module and with ELK in one JVM and compares them; dot
 * and the slow settings of ELK come from recorded baselines. Then measures edits.
 */
public final class LayoutBenchmark {
  private static final int WARM_UP = 6;
  private static final int WARM_UP_VERTICES = 60;

  private LayoutBenchmark() {}

  public static void main(String[] args) throws Exception {
    Thread thread = new Thread(null, LayoutBenchmark::run, "layout", 1L << 28);
    thread.start();
    thread.join();
    StabilityBenchmark.main(args);
  }

  private static void run() {
    try {
      compare();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void compare() throws IOException {
    List<CorpusGraph> graphs = CorpusGraph.all();
    boolean withElk = !Boolean.getBoolean("signalbox.layout.noelk");
    Path out = Path.of(System.getProperty("signalbox.layout.out", "target/bench"));
    Files.createDirectories(out);
    Progress warmUp = new Progress("warm-up", WARM_UP);
    for (int i = 0; i < WARM_UP; i++) {
      for (CorpusGraph graph : graphs) {
        if (graph.sizes().size() <= WARM_UP_VERTICES) {
          draw(graph);
          if (withElk) {
            elk(graph);
          }
        }
      }
      warmUp.done("pass " + (i + 1));
    }
    Table table = new Table();
    List<String> lines = new ArrayList<>();
    Progress progress = new Progress("drawings", graphs.size());
    for (CorpusGraph graph : graphs) {
      Picture ours = median(graph, LayoutBenchmark::draw);
      Metrics metrics = Metrics.of(graph, ours);
      lines.add(
          "{\"id\":\"%s\",\"bucket\":\"%s\",\"cpu\":%s,%s}"
              .formatted(graph.id(), graph.bucket(), ours.cpuMs(), metrics.json()));
      Files.writeString(out.resolve(graph.id() + ".json"), ours.json(graph.id()));
      table.add(graph, "signalbox", metrics, ours.cpuMs());
      if (withElk) {
        Picture theirs = median(graph, LayoutBenchmark::elk);
        table.add(graph, "elk 7", Metrics.of(graph, theirs), theirs.cpuMs());
      }
      progress.done(graph.id());
    }
    Files.write(out.resolve("layout.jsonl"), lines);
    table.addBaseline("elk 7 rec", "m-elk-poly-t7-first-open.jsonl");
    table.addBaseline("elk 50", "m-elk-poly-t50-first-open.jsonl");
    table.addBaseline("dot spline", "m-dot-spline-open.jsonl");
    System.out.println(table.text());
  }

  private static Picture median(CorpusGraph graph, Function<CorpusGraph, Picture> tool) {
    int runs = graph.sizes().size() <= 300 ? 5 : 3;
    List<Picture> pictures = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      pictures.add(tool.apply(graph));
    }
    pictures.sort(Comparator.comparingDouble(Picture::cpuMs));
    return pictures.get(runs / 2);
  }

  private static Picture draw(CorpusGraph graph) {
    LayoutRequest<Integer, Integer> request = graph.request().build();
    long start = Cpu.now();
    Drawing<Integer, Integer> drawing = LayeredLayout.draw(request, LayoutMonitor.NONE);
    return Picture.of(Cpu.since(start), graph, drawing);
  }

  private static Picture elk(CorpusGraph graph) {
    return Elk.draw(graph, EdgeRouting.POLYLINE, 7);
  }
}
