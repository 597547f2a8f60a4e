package dev.signalbox.layout.net;

/**
 * A net spread over columns ("layers"), every edge cut into steps between neighbouring layers.
 * Items {@code 0..vertices-1} are the vertices; the others stand where an edge passes through a
 * layer.
 *
 * @param net the net
 * @param layers number of layers
 * @param layer the layer of each item
 * @param turned for each edge whether it runs from right to left
 * @param chains for each edge its items from left to right, both ends included
 * @param edge the edge of each item, -1 for vertices
 * @param above how far each item reaches over the line through it
 * @param below how far each item reaches under the line through it
 * @param steps who is joined to whom between neighbouring layers
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Layered(
    Net net,
    int layers,
    int[] layer,
    boolean[] turned,
    int[][] chains,
    int[] edge,
    double[] above,
    double[] below,
    Steps steps) {
  /** Number of items. */
  public int items() {
    return layer.length;
  }

  /** Whether the item is a vertex. */
  public boolean isVertex(int item) {
    return edge[item] < 0;
  }

  /** Whether the item is a point where an edge passes, without a plate. */
  public boolean isPoint(int item) {
    return edge[item] >= 0 && above[item] == 0 && below[item] == 0;
  }

  /**
   * Cuts the edges of {@code net}.
   *
   * <p>Precondition: {@code rank} starts at 0 and differs at the ends of every edge. Labelled edges
   * get their plate in a layer between two ranks, which exists only where a plate needs it; plates
   * of a bar's edges stand next to the bar, others in the middle of their edge.
   */
  public static Layered of(Net net, int[] rank) {
    return new LayeredBuilder(net, rank).build();
  }
}
