package dev.signalbox.layout.cycle;

import dev.signalbox.layout.net.Neighbours;
import dev.signalbox.layout.net.Net;

/**
 * Turns round the edges that lead back onto the current path of a depth-first walk, and those that
 * lead to the entry.
 *
 * <p>Postcondition: with those edges turned round no cycle is left and no arc leads to the entry.
 * Linear time.
 */
public final class DepthFirst {
  private final Net net;
  private final Neighbours neighbours;
  private final boolean[] turned;
  private final byte[] state;

  private DepthFirst(Net net, Neighbours neighbours) {
    this.net = net;
    this.neighbours = neighbours;
    turned = new boolean[net.edges()];
    state = new byte[net.vertices()];
  }

  /**
   * Walks from the entry, then from sources if {@code sourcesFirst}, then from what is left in
   * order.
   *
   * @return for each edge whether it is turned round
   */
  public static boolean[] turn(Net net, Neighbours neighbours, boolean sourcesFirst) {
    DepthFirst walk = new DepthFirst(net, neighbours);
    if (net.entry() >= 0) {
      walk.from(net.entry());
    }
    if (sourcesFirst) {
      boolean[] reached = new boolean[net.vertices()];
      for (int target : net.to()) {
        reached[target] = true;
      }
      for (int vertex = 0; vertex < reached.length; vertex++) {
        if (!reached[vertex]) {
          walk.from(vertex);
        }
      }
    }
    for (int vertex = 0; vertex < net.vertices(); vertex++) {
      walk.from(vertex);
    }
    walk.awayFromEntry();
    return walk.turned;
  }

  private void awayFromEntry() {
    for (int e = 0; e < turned.length; e++) {
      turned[e] |= net.to()[e] == net.entry();
    }
  }

  private void from(int root) {
    if (state[root] != 0) {
      return;
    }
    int[] stack = new int[net.vertices()];
    int[] next = new int[net.vertices()];
    int depth = 0;
    stack[depth++] = root;
    next[root] = neighbours.start(root);
    state[root] = 1;
    while (depth > 0) {
      int vertex = stack[depth - 1];
      if (next[vertex] == neighbours.end(vertex)) {
        state[vertex] = 2;
        depth--;
        continue;
      }
      int index = next[vertex]++;
      int edge = neighbours.edge(index);
      int other = neighbours.other(index);
      if (net.from()[edge] != vertex) {
        continue;
      }
      if (state[other] == 0) {
        state[other] = 1;
        next[other] = neighbours.start(other);
        stack[depth++] = other;
      } else if (state[other] == 1) {
        turned[edge] = true;
      }
    }
  }
}
