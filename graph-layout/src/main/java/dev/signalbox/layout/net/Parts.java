package dev.signalbox.layout.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits a net into its connected parts. */
public final class Parts {
  private Parts() {}

  /**
   * The connected parts of {@code net}, the entry's first, then by lowest vertex. Takes time linear
   * in the net.
   */
  public static List<Part> of(Net net) {
    int[] part = number(net);
    int count = Arrays.stream(part).max().orElse(-1) + 1;
    if (count == 1) {
      return List.of(new Part(net, range(net.vertices()), range(net.edges())));
    }
    int[][] vertices = group(part, count);
    int[] edgePart = new int[net.edges()];
    Arrays.setAll(edgePart, edge -> part[net.from()[edge]]);
    int[][] edges = group(edgePart, count);
    int[] local = new int[net.vertices()];
    List<Part> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      parts.add(cut(net, vertices[i], edges[i], local));
    }
    return parts;
  }

  private static Part cut(Net net, int[] vertices, int[] edges, int[] local) {
    for (int i = 0; i < vertices.length; i++) {
      local[vertices[i]] = i;
    }
    boolean hasEntry = false;
    for (int vertex : vertices) {
      hasEntry |= vertex == net.entry();
    }
    Net small =
        new Net(
            pick(net.width(), vertices),
            pick(net.height(), vertices),
            pick(net.margin(), vertices),
            Arrays.stream(edges).map(edge -> local[net.from()[edge]]).toArray(),
            Arrays.stream(edges).map(edge -> local[net.to()[edge]]).toArray(),
            Arrays.stream(edges).mapToObj(edge -> net.plates()[edge]).toArray(Plate[]::new),
            Arrays.stream(edges).map(edge -> net.rank()[edge]).toArray(),
            hasEntry ? local[net.entry()] : -1,
            hasEntry && net.entryBar(),
            Arrays.stream(vertices).mapToObj(v -> net.turning()[v]).toArray(Turning[]::new));
    return new Part(small, vertices, edges);
  }

  private static double[] pick(double[] values, int[] which) {
    return Arrays.stream(which).mapToDouble(i -> values[i]).toArray();
  }

  private static int[] number(Net net) {
    Neighbours neighbours = Neighbours.of(net.vertices(), net.from(), net.to());
    int[] part = new int[net.vertices()];
    Arrays.fill(part, -1);
    int count = 0;
    if (net.entry() >= 0) {
      flood(neighbours, net.entry(), count++, part);
    }
    for (int vertex = 0; vertex < part.length; vertex++) {
      if (part[vertex] < 0) {
        flood(neighbours, vertex, count++, part);
      }
    }
    return part;
  }

  private static void flood(Neighbours neighbours, int start, int number, int[] part) {
    int[] queue = new int[part.length];
    int tail = 0;
    queue[tail++] = start;
    part[start] = number;
    for (int head = 0; head < tail; head++) {
      int vertex = queue[head];
      for (int i = neighbours.start(vertex); i < neighbours.end(vertex); i++) {
        int other = neighbours.other(i);
        if (part[other] < 0) {
          part[other] = number;
          queue[tail++] = other;
        }
      }
    }
  }

  private static int[][] group(int[] part, int count) {
    int[] size = new int[count];
    for (int p : part) {
      size[p]++;
    }
    int[][] groups = new int[count][];
    for (int i = 0; i < count; i++) {
      groups[i] = new int[size[i]];
    }
    Arrays.fill(size, 0);
    for (int i = 0; i < part.length; i++) {
      groups[part[i]][size[part[i]]++] = i;
    }
    return groups;
  }

  private static int[] range(int count) {
    int[] all = new int[count];
    Arrays.setAll(all, i -> i);
    return all;
  }
}
