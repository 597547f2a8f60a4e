package dev.signalbox.layout.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.layout.net.Arcs;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Nets;
import dev.signalbox.layout.rank.Ranking;
import java.util.List;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DirectedPseudograph;
import org.junit.jupiter.api.Test;

class OrientationsTest {
  private static final int NETS = 200;

  @Test
  void noCycleIsLeftAndNothingLeadsToTheEntry() {
    for (Net net : Nets.random(NETS)) {
      List<boolean[]> ways = Orientations.of(net);
      assertThat(ways).isNotEmpty();
      for (boolean[] way : ways) {
        Arcs arcs = Arcs.of(net, way);
        assertThat(cyclic(net, arcs)).isFalse();
        assertThat(arcs.head()).doesNotContain(net.entry());
      }
    }
  }

  @Test
  void netsWithoutCyclesAreLeftAsTheyAre() {
    for (Net net : Nets.random(NETS)) {
      Arcs arcs = Arcs.of(net, Orientations.of(net).getFirst());
      int[] rank = Ranking.of(net, arcs);
      Net acyclic =
          new Net(
              net.width(),
              net.height(),
              net.margin(),
              arcs.tail(),
              arcs.head(),
              net.plates(),
              net.rank(),
              net.entry(),
              net.entryBar(),
              net.turning());
      for (boolean[] way : Orientations.of(acyclic)) {
        assertThat(way).doesNotContain(true);
      }
      assertThat(Ranking.of(acyclic, arcs)).isEqualTo(rank);
    }
  }

  private static boolean cyclic(Net net, Arcs arcs) {
    DirectedPseudograph<Integer, Integer> graph = new DirectedPseudograph<>(Integer.class);
    for (int v = 0; v < net.vertices(); v++) {
      graph.addVertex(v);
    }
    for (int e = 0; e < net.edges(); e++) {
      graph.addEdge(arcs.tail()[e], arcs.head()[e], e);
    }
    return new CycleDetector<>(graph).detectCycles();
  }
}
