package dev.signalbox.layout.net;

/**
 * Who is joined to whom, packed: the edges at vertex {@code v} are the indices {@code start(v)} to
 * {@code end(v) - 1}, in edge order, leaving and arriving edges alike.
 */
public final class Neighbours {
  private final int[] start;
  private final int[] edge;
  private final int[] other;

  private Neighbours(int[] start, int[] edge, int[] other) {
    this.start = start;
    this.edge = edge;
    this.other = other;
  }

  /** Packs {@code edges} between {@code vertices}; linear time. */
  public static Neighbours of(int vertices, int[] from, int[] to) {
    int[] start = new int[vertices + 1];
    for (int e = 0; e < from.length; e++) {
      start[from[e] + 1]++;
      start[to[e] + 1]++;
    }
    for (int v = 0; v < vertices; v++) {
      start[v + 1] += start[v];
    }
    int[] fill = start.clone();
    int[] edge = new int[2 * from.length];
    int[] other = new int[2 * from.length];
    for (int e = 0; e < from.length; e++) {
      edge[fill[from[e]]] = e;
      other[fill[from[e]]++] = to[e];
      edge[fill[to[e]]] = e;
      other[fill[to[e]]++] = from[e];
    }
    return new Neighbours(start, edge, other);
  }

  /** First index of {@code vertex}. */
  public int start(int vertex) {
    return start[vertex];
  }

  /** One past the last index of {@code vertex}. */
  public int end(int vertex) {
    return start[vertex + 1];
  }

  /** The edge at {@code index}. */
  public int edge(int index) {
    return edge[index];
  }

  /** The vertex across the edge at {@code index}. */
  public int other(int index) {
    return other[index];
  }
}
