package dev.signalbox.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;

class CancelledLayoutTest {
  private final Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
  private final Map<Integer, Size> sizes = new HashMap<>();

  CancelledLayoutTest() {
    for (int v = 0; v < 40; v++) {
      graph.addVertex(v);
      sizes.put(v, new Size(80, 40));
    }
    for (int v = 0; v < 40; v++) {
      graph.addEdge(v, (v + 7) % 40);
      graph.addEdge(v, (v + 11) % 40);
    }
  }

  @Test
  void monitorStopsTheLayout() {
    LayoutRequest<Integer, DefaultEdge> request = LayoutRequest.of(graph, sizes).build();
    assertThatThrownBy(() -> LayeredLayout.draw(request, () -> true))
        .isInstanceOf(LayoutCancelledException.class);
  }

  @Test
  void progressNeverFallsAndEndsAtOne() {
    List<Double> told = new ArrayList<>();
    LayoutMonitor monitor =
        new LayoutMonitor() {
          @Override
          public boolean cancelled() {
            return false;
          }

          @Override
          public void progress(double done) {
            told.add(done);
          }
        };
    LayeredLayout.draw(LayoutRequest.of(graph, sizes).build(), monitor);
    assertThat(told).isSorted().endsWith(1.0);
  }

  @Test
  void emptyGraphIsAnEmptyDrawing() {
    Drawing<Integer, DefaultEdge> drawing =
        LayeredLayout.draw(
            LayoutRequest.of(
                    new SimpleDirectedGraph<Integer, DefaultEdge>(DefaultEdge.class), Map.of())
                .build(),
            LayoutMonitor.NONE);
    assertThat(drawing.boxes()).isEmpty();
  }
}
