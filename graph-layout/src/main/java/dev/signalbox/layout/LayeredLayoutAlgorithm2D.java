package dev.signalbox.layout;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.LayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * The layered layout behind JGraphT's own interface: puts the middle of every vertex into a model.
 * A {@link RoutedLayoutModel2D} also says how large vertices are and receives boxes and routes.
 */
public final class LayeredLayoutAlgorithm2D<V, E> implements LayoutAlgorithm2D<V, E> {
  private static final Size POINT = new Size(1, 1);

  private final LayoutOptions options;

  /** A layout with these distances and in this style. */
  public LayeredLayoutAlgorithm2D(LayoutOptions options) {
    this.options = options;
  }

  @Override
  public void layout(Graph<V, E> graph, LayoutModel2D<V> model) {
    Map<V, Size> sizes = new HashMap<>();
    graph.vertexSet().forEach(vertex -> sizes.put(vertex, POINT));
    if (model instanceof RoutedLayoutModel2D<V> routed) {
      sizes.putAll(routed.sizes());
    }
    Drawing<V, E> drawing =
        LayeredLayout.draw(
            LayoutRequest.of(graph, sizes).options(options).build(), LayoutMonitor.NONE);
    drawing
        .boxes()
        .forEach((vertex, box) -> model.put(vertex, Point2D.of(box.centerX(), box.centerY())));
    if (model instanceof RoutedLayoutModel2D<V> routed) {
      routed.accept(drawing);
    }
  }
}
