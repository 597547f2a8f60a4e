package dev.signalbox.layout.route;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.order.Order;
import java.util.Arrays;

/**
 * The edges at each side of each vertex from top to bottom: those at the right side of {@code v}
 * are {@code right[rightStart[v]] .. right[rightStart[v + 1] - 1]}, those at its left side
 * likewise.
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Sides(int[] leftStart, int[] left, int[] rightStart, int[] right) {
  /** Sorts the edges of every side by where they go next, so that they do not cross at once. */
  public static Sides of(Layered layered, Order order) {
    int[][] chains = layered.chains();
    int[] rightEnd = new int[chains.length];
    int[] rightNext = new int[chains.length];
    int[] leftEnd = new int[chains.length];
    int[] leftNext = new int[chains.length];
    for (int e = 0; e < chains.length; e++) {
      int[] chain = chains[e];
      rightEnd[e] = chain[0];
      rightNext[e] = order.position()[chain[1]];
      leftEnd[e] = chain[chain.length - 1];
      leftNext[e] = order.position()[chain[chain.length - 2]];
    }
    int vertices = layered.net().vertices();
    int[] leftStart = new int[vertices + 1];
    int[] rightStart = new int[vertices + 1];
    int[] left = sort(leftEnd, leftNext, leftStart);
    int[] right = sort(rightEnd, rightNext, rightStart);
    return new Sides(leftStart, left, rightStart, right);
  }

  private static int[] sort(int[] end, int[] next, int[] start) {
    for (int vertex : end) {
      start[vertex + 1]++;
    }
    for (int v = 0; v + 1 < start.length; v++) {
      start[v + 1] += start[v];
    }
    int[] fill = start.clone();
    long[] keys = new long[end.length];
    for (int e = 0; e < end.length; e++) {
      keys[fill[end[e]]++] = (long) next[e] << 32 | e;
    }
    int[] sorted = new int[end.length];
    for (int v = 0; v + 1 < start.length; v++) {
      Arrays.sort(keys, start[v], start[v + 1]);
      for (int k = start[v]; k < start[v + 1]; k++) {
        sorted[k] = (int) keys[k];
      }
    }
    return sorted;
  }
}
