package dev.signalbox.layout.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.signalbox.layout.bench.CorpusGraph;
import dev.signalbox.layout.cycle.Orientations;
import dev.signalbox.layout.net.Arcs;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Nets;
import dev.signalbox.layout.net.Part;
import dev.signalbox.layout.net.Parts;
import java.io.IOException;
import java.util.List;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final int NETS = 200;

  /** The least total length is, by duality, the cost of a flow; JGraphT computes that flow. */
  @Test
  void totalLengthIsTheLeastThatMinimumCostFlowProves() throws IOException {
    List<CorpusGraph> graphs = CorpusGraph.all();
    assumeThat(graphs).isNotEmpty();
    for (CorpusGraph graph : graphs) {
      for (Part part : Parts.of(Nets.of(graph.sizes(), graph.edges(), -1))) {
        Net net = part.net();
        for (boolean[] turned : Orientations.of(net)) {
          Arcs arcs = Arcs.of(net, turned);
          assertThat(length(arcs, Ranking.of(net, arcs)))
              .as(graph.id())
              .isEqualTo(least(net.vertices(), arcs));
        }
      }
    }
  }

  @Test
  void ranksStartAtZeroWithTheEntryFirst() {
    for (Net net : Nets.random(NETS)) {
      for (boolean[] turned : Orientations.of(net)) {
        int[] rank = Ranking.of(net, Arcs.of(net, turned));
        assertThat(rank).contains(0).doesNotContain(-1);
        for (int v = 0; net.entry() >= 0 && v < rank.length; v++) {
          int least = net.entryBar() && v != net.entry() ? 1 : 0;
          assertThat(rank[v] - rank[net.entry()]).isGreaterThanOrEqualTo(least);
        }
      }
    }
  }

  private static long length(Arcs arcs, int[] rank) {
    long sum = 0;
    for (int e = 0; e < arcs.tail().length; e++) {
      int length = rank[arcs.head()[e]] - rank[arcs.tail()[e]];
      assertThat(length).isPositive();
      sum += length;
    }
    return sum;
  }

  /** Every vertex must pass on as much flow as it has arcs in, less those out; arcs gain 1 each. */
  private static long least(int vertices, Arcs arcs) {
    DirectedWeightedPseudograph<Integer, Integer> graph =
        new DirectedWeightedPseudograph<>(Integer.class);
    int[] surplus = new int[vertices];
    for (int v = 0; v < vertices; v++) {
      graph.addVertex(v);
    }
    for (int e = 0; e < arcs.tail().length; e++) {
      graph.addEdge(arcs.tail()[e], arcs.head()[e], e);
      graph.setEdgeWeight(e, -1);
      surplus[arcs.tail()[e]]++;
      surplus[arcs.head()[e]]--;
    }
    int most = arcs.tail().length;
    double cost =
        new CapacityScalingMinimumCostFlow<Integer, Integer>()
            .getMinimumCostFlow(
                new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                    graph, v -> surplus[v], e -> most))
            .getCost();
    return Math.round(-cost);
  }
}
