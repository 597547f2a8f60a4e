package dev.signalbox.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.signalbox.layout.bench.CorpusGraph;
import dev.signalbox.layout.bench.Metrics;
import dev.signalbox.layout.bench.Picture;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every drawing promises, on every graph of the corpus; skipped where there is none. */
class CorpusDrawingTest {
  private static final int LARGEST = 300;
  private static final int LABELLED = 60;
  private static final int RECOUNTED = 60;

  /** The large graphs are left to the benchmark, which checks the same. */
  private static List<CorpusGraph> graphs() throws IOException {
    List<CorpusGraph> graphs =
        CorpusGraph.all().stream().filter(g -> g.sizes().size() <= LARGEST).toList();
    assumeThat(graphs).isNotEmpty();
    return graphs;
  }

  @ParameterizedTest
  @EnumSource
  void nothingOverlapsAndEntryIsLeftmost(Routing routing) throws IOException {
    for (CorpusGraph graph : graphs()) {
      Drawing<Integer, Integer> drawing =
          LayeredLayout.draw(graph.request().options(quick(routing)).build(), LayoutMonitor.NONE);
      Metrics metrics = Metrics.of(graph, Picture.of(0, graph, drawing));
      assertThat(metrics.overlaps()).as(graph.id()).isZero();
      assertThat(metrics.hits()).as(graph.id()).isZero();
      assertThat(metrics.entryMoved()).as(graph.id()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void platesOnEveryEdgeOverlapNothing(Routing routing) throws IOException {
    for (CorpusGraph graph : graphs()) {
      if (graph.sizes().size() <= LABELLED) {
        LayoutRequest.Builder<Integer, Integer> request =
            graph.request().options(quick(routing)).plates(plates(graph));
        if (graph.entry() >= 0) {
          request.entryBar(graph.entry());
        }
        Drawing<Integer, Integer> drawing = LayeredLayout.draw(request.build(), LayoutMonitor.NONE);
        assertThat(DrawingFaults.of(graph.graph(), drawing)).as(graph.id()).isEmpty();
      }
    }
  }

  private static LayoutOptions quick(Routing routing) {
    return LayoutOptions.DEFAULTS.withRouting(routing).withEffort(0.1);
  }

  private static Map<Integer, Size> plates(CorpusGraph graph) {
    Map<Integer, Size> plates = new HashMap<>();
    for (int e = 0; e < graph.edges().size(); e++) {
      plates.put(e, new Size(40 + 11 * (e % 7), 20));
    }
    return plates;
  }

  @Test
  void crossingsAreThoseCountedPairByPair() throws IOException {
    List<CorpusGraph> graphs = graphs();
    for (CorpusGraph graph : graphs.subList(0, Math.min(RECOUNTED, graphs.size()))) {
      Picture picture =
          Picture.of(0, graph, LayeredLayout.draw(graph.request().build(), LayoutMonitor.NONE));
      assertThat(Metrics.of(graph, picture).crossings())
          .as(graph.id())
          .isEqualTo(Metrics.crossingsByBruteForce(picture));
    }
  }

  @Test
  void sameRequestGivesTheSameDrawing() throws IOException {
    for (CorpusGraph graph : graphs()) {
      if (graph.sizes().size() <= LABELLED) {
        assertThat(LayeredLayout.draw(graph.request().build(), LayoutMonitor.NONE))
            .isEqualTo(LayeredLayout.draw(graph.request().build(), LayoutMonitor.NONE));
      }
    }
  }
}
