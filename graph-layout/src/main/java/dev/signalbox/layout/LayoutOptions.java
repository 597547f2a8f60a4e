package dev.signalbox.layout;

/**
 * Distances and style of a drawing; all distances in pixels. Start from {@link #DEFAULTS} and
 * change what differs.
 *
 * @param nodeGap least distance between two boxes above each other
 * @param edgeGap least distance between an edge's level piece and what lies beside it
 * @param layerGap least distance between two columns of boxes
 * @param plateGap distance from an edge's end to its plate's column: after the entry, and between
 *     stacked plates and boxes
 * @param plateStack distance between the plates of one bundle
 * @param inPortGap distance of edges arriving at one side; 0 lets them share a point
 * @param outPortGap distance of edges leaving one side; 0 lets them share a point
 * @param routing how edges are drawn
 * @param backward which sides edges use that lead back
 * @param effort how long to search for fewer crossings; 1 is the usual amount
 */
public record LayoutOptions(
    double nodeGap,
    double edgeGap,
    double layerGap,
    double plateGap,
    double plateStack,
    double inPortGap,
    double outPortGap,
    Routing routing,
    Backward backward,
    double effort) {
  /** Polylines, 30 px between boxes, 60 px between columns. */
  public static final LayoutOptions DEFAULTS =
      new LayoutOptions(30, 10, 60, 10, 4, 10, 10, Routing.POLYLINE, Backward.SHORT, 1);

  /** The same with another routing. */
  public LayoutOptions withRouting(Routing other) {
    return new LayoutOptions(
        nodeGap,
        edgeGap,
        layerGap,
        plateGap,
        plateStack,
        inPortGap,
        outPortGap,
        other,
        backward,
        effort);
  }

  /** The same with other sides for edges that lead back. */
  public LayoutOptions withBackward(Backward other) {
    return new LayoutOptions(
        nodeGap,
        edgeGap,
        layerGap,
        plateGap,
        plateStack,
        inPortGap,
        outPortGap,
        routing,
        other,
        effort);
  }

  /** The same with other distances between edges arriving at and leaving one side. */
  public LayoutOptions withPortGaps(double in, double out) {
    return new LayoutOptions(
        nodeGap, edgeGap, layerGap, plateGap, plateStack, in, out, routing, backward, effort);
  }

  /** The same with other distances between boxes and between columns. */
  public LayoutOptions withGaps(double node, double layer) {
    return new LayoutOptions(
        node,
        edgeGap,
        layer,
        plateGap,
        plateStack,
        inPortGap,
        outPortGap,
        routing,
        backward,
        effort);
  }

  /** The same with more or less search. */
  public LayoutOptions withEffort(double other) {
    return new LayoutOptions(
        nodeGap,
        edgeGap,
        layerGap,
        plateGap,
        plateStack,
        inPortGap,
        outPortGap,
        routing,
        backward,
        other);
  }
}
