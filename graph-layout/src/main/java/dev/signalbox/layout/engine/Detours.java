package dev.signalbox.layout.engine;

import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Plate;
import dev.signalbox.layout.net.Turning;
import dev.signalbox.layout.route.Ports;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A ranked net whose edges that lead back go round: each in three legs, out of the right side of
 * its source to a place in the next column where it turns back, from there to one in the column
 * before its target, where it turns again, and into the left side of its target. All later phases
 * see three edges and two small vertices more, so what they promise holds for detours too.
 *
 * <p>The middle leg has the number, and the plate, of the edge it stands for.
 *
 * @param net the net with the legs as edges
 * @param rank a rank for each of its vertices; the first are those of the whole edges' net
 * @param out for each edge with a detour the number of its first leg, else -1; the leg after it is
 *     its last
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
record Detours(Net net, int[] rank, int[] out) {
  /** The net as it is: edges that lead back go the short way. */
  static Detours none(Net net, int[] rank) {
    int[] out = new int[net.edges()];
    Arrays.fill(out, -1);
    return new Detours(net, rank, out);
  }

  /** Gives detours to all edges of {@code net} that lead back, but for those to the entry. */
  static Detours of(Net net, int[] rank, LayoutOptions options) {
    List<Integer> back = new ArrayList<>();
    for (int e = 0; e < net.edges(); e++) {
      if (rank[net.from()[e]] > rank[net.to()[e]] && net.to()[e] != net.entry()) {
        back.add(e);
      }
    }
    return back.isEmpty() ? none(net, rank) : cut(net, shifted(net, rank, back), back, options);
  }

  /** Ranks with room left of every target for its edges to turn, and that not beside a bar. */
  private static int[] shifted(Net net, int[] rank, List<Integer> back) {
    int least = net.entryBar() ? 1 : 0;
    if (back.stream().noneMatch(e -> rank[net.to()[e]] <= least)) {
      return rank;
    }
    int[] shifted = new int[rank.length];
    Arrays.setAll(shifted, v -> net.entryBar() && v == net.entry() ? 0 : rank[v] + 1);
    return shifted;
  }

  private static Detours cut(Net net, int[] ranks, List<Integer> back, LayoutOptions options) {
    int vertices = net.vertices();
    int edges = net.edges();
    int more = 2 * back.size();
    double radius = options.edgeGap();
    double[] width = extended(net.width(), more, radius);
    double[] height = extended(net.height(), more, 2 * (radius + Ports.CORNER));
    double[] margin = extended(net.margin(), more, 0);
    int[] rank = Arrays.copyOf(ranks, vertices + more);
    int[] from = Arrays.copyOf(net.from(), edges + more);
    int[] to = Arrays.copyOf(net.to(), edges + more);
    int[] wanted = Arrays.copyOf(net.rank(), edges + more);
    Plate[] plates = Arrays.copyOf(net.plates(), edges + more);
    Turning[] turning = Arrays.copyOf(net.turning(), vertices + more);
    int[] out = new int[edges];
    Arrays.fill(out, -1);
    for (int i = 0; i < back.size(); i++) {
      int e = back.get(i);
      int right = vertices + 2 * i;
      int left = right + 1;
      out[e] = edges + 2 * i;
      rank[right] = ranks[net.from()[e]] + 1;
      rank[left] = ranks[net.to()[e]] - 1;
      turning[right] = Turning.AT_RIGHT;
      turning[left] = Turning.AT_LEFT;
      from[out[e]] = net.from()[e];
      to[out[e]] = right;
      wanted[out[e]] = net.rank()[e];
      from[e] = right;
      to[e] = left;
      wanted[e] = Integer.MAX_VALUE;
      from[out[e] + 1] = left;
      to[out[e] + 1] = net.to()[e];
      wanted[out[e] + 1] = Integer.MAX_VALUE;
      plates[out[e]] = Plate.NONE;
      plates[out[e] + 1] = Plate.NONE;
    }
    Net cut =
        new Net(
            width, height, margin, from, to, plates, wanted, net.entry(), net.entryBar(), turning);
    return new Detours(cut, rank, out);
  }

  private static double[] extended(double[] values, int more, double value) {
    double[] extended = Arrays.copyOf(values, values.length + more);
    Arrays.fill(extended, values.length, extended.length, value);
    return extended;
  }
}
