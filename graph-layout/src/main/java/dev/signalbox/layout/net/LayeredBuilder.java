package dev.signalbox.layout.net;

import java.util.Arrays;

/** Builds a {@link Layered}. */
final class LayeredBuilder {
  private final Net net;
  private final int[] rank;
  private final int[] plateRank;
  private final int[] layerOfRank;
  private final int layers;

  LayeredBuilder(Net net, int[] rank) {
    this.net = net;
    this.rank = rank;
    int ranks = Arrays.stream(rank).max().orElse(0) + 1;
    plateRank = new int[net.edges()];
    boolean[] platesAfter = new boolean[ranks];
    for (int e = 0; e < plateRank.length; e++) {
      plateRank[e] = plateRank(e);
      if (plateRank[e] >= 0) {
        platesAfter[plateRank[e]] = true;
      }
    }
    layerOfRank = new int[ranks];
    int next = 0;
    for (int r = 0; r < ranks; r++) {
      layerOfRank[r] = next;
      next += platesAfter[r] ? 2 : 1;
    }
    layers = next;
  }

  /** The rank after which the plate of {@code edge} stands, or -1 without a plate. */
  private int plateRank(int edge) {
    if (net.plates()[edge].width() == 0) {
      return -1;
    }
    int low = Math.min(rank[net.from()[edge]], rank[net.to()[edge]]);
    int high = Math.max(rank[net.from()[edge]], rank[net.to()[edge]]);
    boolean besideBar = net.entryBar() && net.from()[edge] == net.entry();
    return besideBar ? low : (low + high - 1) / 2;
  }

  Layered build() {
    int vertices = net.vertices();
    boolean[] turned = new boolean[net.edges()];
    int[][] chains = new int[net.edges()][];
    int items = vertices;
    for (int e = 0; e < chains.length; e++) {
      turned[e] = rank[net.from()[e]] > rank[net.to()[e]];
      int left = turned[e] ? net.to()[e] : net.from()[e];
      int right = turned[e] ? net.from()[e] : net.to()[e];
      int[] chain = new int[layerOfRank[rank[right]] - layerOfRank[rank[left]] + 1];
      chain[0] = left;
      chain[chain.length - 1] = right;
      for (int i = 1; i + 1 < chain.length; i++) {
        chain[i] = items++;
      }
      chains[e] = chain;
    }
    int[] layer = new int[items];
    int[] edge = new int[items];
    double[] above = new double[items];
    double[] below = new double[items];
    for (int v = 0; v < vertices; v++) {
      layer[v] = layerOfRank[rank[v]];
      edge[v] = -1;
      above[v] = below[v] = net.height()[v] / 2 + net.margin()[v];
    }
    for (int e = 0; e < chains.length; e++) {
      int first = layer[chains[e][0]];
      for (int i = 1; i + 1 < chains[e].length; i++) {
        int item = chains[e][i];
        layer[item] = first + i;
        edge[item] = e;
        if (plateRank[e] >= 0 && layer[item] == layerOfRank[plateRank[e]] + 1) {
          above[item] = net.plates()[e].above();
          below[item] = net.plates()[e].below();
        }
      }
    }
    return new Layered(
        net, layers, layer, turned, chains, edge, above, below, Steps.of(items, chains));
  }
}
