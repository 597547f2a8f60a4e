package dev.signalbox.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.generate.BarabasiAlbertGraphGenerator;
import org.jgrapht.generate.CompleteGraphGenerator;
import org.jgrapht.generate.EmptyGraphGenerator;
import org.jgrapht.generate.GnmRandomGraphGenerator;
import org.jgrapht.generate.GraphGenerator;
import org.jgrapht.generate.GridGraphGenerator;
import org.jgrapht.generate.LinearGraphGenerator;
import org.jgrapht.generate.RingGraphGenerator;
import org.jgrapht.generate.StarGraphGenerator;
import org.jgrapht.graph.DirectedPseudograph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No shape of graph makes a drawing with faults, fresh or with an edge more. */
class ShapesDrawingTest {
  record Shape(String name, GraphGenerator<Integer, String, Integer> generator) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Shape> shapes() {
    return Stream.of(
        new Shape("nothing", new EmptyGraphGenerator<>(0)),
        new Shape("one vertex", new EmptyGraphGenerator<>(1)),
        new Shape("lone vertices", new EmptyGraphGenerator<>(30)),
        new Shape("chain", new LinearGraphGenerator<>(40)),
        new Shape("ring", new RingGraphGenerator<>(40)),
        new Shape("star", new StarGraphGenerator<>(80)),
        new Shape("grid", new GridGraphGenerator<>(9, 9)),
        new Shape("tree", new BarabasiAlbertGraphGenerator<>(1, 1, 80, new Random(1))),
        new Shape("power law", new BarabasiAlbertGraphGenerator<>(3, 2, 80, new Random(1))),
        new Shape("every edge both ways", new CompleteGraphGenerator<>(10)),
        new Shape("several parts", new GnmRandomGraphGenerator<>(60, 30, 1)),
        new Shape("loops and parallels", new GnmRandomGraphGenerator<>(20, 50, 1, true, true)));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void hasNoFaults(Shape shape) {
    for (Routing routing : Routing.values()) {
      for (Backward backward : Backward.values()) {
        check(graph(shape), routing, backward);
      }
    }
  }

  private static void check(Graph<Integer, String> graph, Routing routing, Backward backward) {
    Drawing<Integer, String> fresh = draw(request(graph, routing, backward));
    assertThat(fresh.boxes().keySet()).isEqualTo(graph.vertexSet());
    assertThat(fresh.routes().keySet()).isEqualTo(graph.edgeSet());
    assertThat(DrawingFaults.of(graph, fresh)).isEmpty();
    if (graph.vertexSet().size() > 1) {
      graph.addEdge(graph.vertexSet().size() - 1, 1, "more");
      Drawing<Integer, String> edited = draw(request(graph, routing, backward).previous(fresh));
      assertThat(DrawingFaults.of(graph, edited)).isEmpty();
    }
  }

  private static Graph<Integer, String> graph(Shape shape) {
    AtomicInteger vertices = new AtomicInteger();
    AtomicInteger edges = new AtomicInteger();
    Graph<Integer, String> graph =
        new DirectedPseudograph<>(
            vertices::getAndIncrement, () -> "e" + edges.getAndIncrement(), false);
    shape.generator().generateGraph(graph);
    return graph;
  }

  private static LayoutRequest.Builder<Integer, String> request(
      Graph<Integer, String> graph, Routing routing, Backward backward) {
    Map<Integer, Size> sizes = new HashMap<>();
    graph.vertexSet().forEach(v -> sizes.put(v, new Size(60 + 17 * (v % 6), 40)));
    return LayoutRequest.of(graph, sizes)
        .options(
            LayoutOptions.DEFAULTS.withRouting(routing).withBackward(backward).withEffort(0.1));
  }

  private static Drawing<Integer, String> draw(LayoutRequest.Builder<Integer, String> request) {
    return LayeredLayout.draw(request.build(), LayoutMonitor.NONE);
  }
}
