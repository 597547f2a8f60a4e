package dev.signalbox.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every drawing promises, on seeded random graphs with cycles, loops, parallel and labelled
 * edges, bundles, several parts and lone vertices, before and after edits.
 */
class RandomDrawingTest {
  private static final int GRAPHS = Integer.getInteger("signalbox.layout.fuzz", 12);
  private static final int EDITS = 5;

  @ParameterizedTest
  @EnumSource
  void freshAndEditedDrawingsHaveNoFaults(Routing routing) {
    for (int seed = 0; seed < GRAPHS; seed++) {
      RandomGraph graph = new RandomGraph(new Random(seed), 24);
      Drawing<Integer, String> drawing = draw(graph.request(routing));
      check(graph, drawing, "graph " + seed);
      for (int edit = 0; edit < EDITS; edit++) {
        graph.edit();
        drawing = draw(graph.request(routing).previous(drawing));
        check(graph, drawing, "graph " + seed + " edit " + edit);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void draggedBoxesStayAndNothingElseSuffers(Routing routing) {
    for (int seed = 0; seed < GRAPHS; seed++) {
      RandomGraph graph = new RandomGraph(new Random(seed), 16);
      Drawing<Integer, String> drawing = draw(graph.request(routing));
      if (graph.vertices().size() < 2) {
        continue;
      }
      int dragged = graph.vertices().getLast();
      Box old = drawing.boxes().getOrDefault(dragged, new Box(0, 0, 0, 0));
      Box dropped = old.plus(70, drawing.bounds().height() / 3);
      Drawing<Integer, String> after =
          draw(
              graph
                  .request(routing)
                  .previous(drawing.withBox(dragged, dropped))
                  .pinned(Set.of(dragged)));
      assertThat(after.boxes()).as("graph " + seed).containsEntry(dragged, dropped);
      assertThat(DrawingFaults.of(graph.graph(), after)).as("graph " + seed).isEmpty();
    }
  }

  @Test
  void largeLabelledGraphHasNoFaults() {
    RandomGraph graph = new RandomGraph(new Random(4), 150);
    check(graph, draw(graph.request(Routing.CURVE)), "large");
  }

  private static Drawing<Integer, String> draw(LayoutRequest.Builder<Integer, String> request) {
    return LayeredLayout.draw(request.build(), LayoutMonitor.NONE);
  }

  private static void check(RandomGraph graph, Drawing<Integer, String> drawing, String name) {
    assertThat(drawing.boxes().keySet()).as(name).isEqualTo(graph.graph().vertexSet());
    assertThat(drawing.routes().keySet()).as(name).isEqualTo(graph.graph().edgeSet());
    assertThat(DrawingFaults.of(graph.graph(), drawing)).as(name).isEmpty();
    graph
        .entry()
        .ifPresent(entry -> assertThat(DrawingFaults.leftOf(entry, drawing)).as(name).isEmpty());
  }
}
