package dev.signalbox.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Edges that go round leave every box on its right and arrive on its left, whatever way they lead.
 */
class BackwardDrawingTest {
  private static final int GRAPHS = Integer.getInteger("signalbox.layout.fuzz", 10);
  private static final int EDITS = 3;
  private static final double NEAR = 0.5;

  @ParameterizedTest
  @EnumSource
  void everyEdgeLeavesOnTheRightAndArrivesOnTheLeft(Routing routing) {
    LayoutOptions around =
        LayoutOptions.DEFAULTS.withRouting(routing).withBackward(Backward.AROUND).withEffort(0.2);
    for (int seed = 0; seed < GRAPHS; seed++) {
      RandomGraph graph = new RandomGraph(new Random(seed), 16);
      Drawing<Integer, String> drawing = draw(graph.request(routing).options(around));
      check(graph, drawing, "graph " + seed);
      for (int edit = 0; edit < EDITS; edit++) {
        graph.edit();
        drawing = draw(graph.request(routing).options(around).previous(drawing));
        check(graph, drawing, "graph " + seed + " edit " + edit);
      }
    }
  }

  @Test
  void answerOfACalledServiceRunsBetweenTheCards() {
    Graph<String, String> graph = new DirectedPseudograph<>(String.class);
    List.of("web", "api", "jobs").forEach(graph::addVertex);
    graph.addEdge("web", "api", "API_URL");
    graph.addEdge("api", "jobs", "JOBS_URL");
    graph.addEdge("jobs", "web", "HOOK_URL");
    Size card = new Size(152, 72);
    Drawing<String, String> drawing =
        LayeredLayout.draw(
            LayoutRequest.of(graph, Map.of("web", card, "api", card, "jobs", card))
                .plates(Map.of("HOOK_URL", new Size(80, 20)))
                .options(LayoutOptions.DEFAULTS.withBackward(Backward.AROUND))
                .build(),
            LayoutMonitor.NONE);
    assertThat(DrawingFaults.of(graph, drawing)).isEmpty();
    assertThat(wrongSides(graph, drawing, Optional.empty())).isEmpty();
    assertThat(drawing.boxes().values()).extracting(Box::x).doesNotHaveDuplicates();
  }

  private static <V, E> Drawing<V, E> draw(LayoutRequest.Builder<V, E> request) {
    return LayeredLayout.draw(request.build(), LayoutMonitor.NONE);
  }

  private static void check(RandomGraph graph, Drawing<Integer, String> drawing, String name) {
    assertThat(DrawingFaults.of(graph.graph(), drawing)).as(name).isEmpty();
    assertThat(wrongSides(graph.graph(), drawing, graph.entry())).as(name).isEmpty();
    graph
        .entry()
        .ifPresent(entry -> assertThat(DrawingFaults.leftOf(entry, drawing)).as(name).isEmpty());
  }

  /** Edges, but loops and those to the entry, that use another side than they should. */
  private static <V, E> Set<E> wrongSides(
      Graph<V, E> graph, Drawing<V, E> drawing, Optional<V> entry) {
    Set<E> wrong = new HashSet<>();
    Box none = new Box(0, 0, 0, 0);
    for (E edge : graph.edgeSet()) {
      V source = graph.getEdgeSource(edge);
      V target = graph.getEdgeTarget(edge);
      List<Point> path = drawing.routes().getOrDefault(edge, Route.polyline(List.of())).points();
      double out = drawing.boxes().getOrDefault(source, none).right();
      double in = drawing.boxes().getOrDefault(target, none).x();
      boolean right =
          Math.abs(path.getFirst().x() - out) < NEAR && Math.abs(path.getLast().x() - in) < NEAR;
      if (!right && !source.equals(target) && !entry.equals(Optional.of(target))) {
        wrong.add(edge);
      }
    }
    return wrong;
  }
}
