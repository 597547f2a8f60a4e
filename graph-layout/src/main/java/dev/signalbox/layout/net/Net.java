package dev.signalbox.layout.net;

/**
 * A graph as integers: vertices {@code 0..vertices-1}, edges {@code 0..edges-1} (each one bundle of
 * the request). No loops. The arrays are read, never written, once the net is built.
 *
 * @param width width of each vertex's box
 * @param height height of each vertex's box
 * @param margin room kept free above and below each vertex's box, for its loops
 * @param from source of each edge
 * @param to target of each edge
 * @param plates what stands on each edge
 * @param rank wanted place of each edge among those leaving its source, {@link Integer#MAX_VALUE}
 *     for none
 * @param entry the vertex drawn first, or -1
 * @param entryBar whether the entry stretches over the edges that leave it
 * @param turning for each vertex whether it only stands where an edge turns back, and if so which
 *     way that edge came
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Net(
    double[] width,
    double[] height,
    double[] margin,
    int[] from,
    int[] to,
    Plate[] plates,
    int[] rank,
    int entry,
    boolean entryBar,
    Turning[] turning) {
  /** Number of vertices. */
  public int vertices() {
    return width.length;
  }

  /** Number of edges. */
  public int edges() {
    return from.length;
  }

  /** Whether any edge carries a plate. */
  public boolean labelled() {
    for (Plate plate : plates) {
      if (plate.width() > 0) {
        return true;
      }
    }
    return false;
  }
}
