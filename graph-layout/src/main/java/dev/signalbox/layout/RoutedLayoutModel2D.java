package dev.signalbox.layout;

import java.util.Map;
import java.util.Optional;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;

/** A JGraphT layout model that also knows the sizes of vertices and takes the whole drawing. */
public final class RoutedLayoutModel2D<V> extends MapLayoutModel2D<V> {
  private final Map<V, Size> sizes;
  private Optional<Drawing<V, ?>> drawing = Optional.empty();

  /** A model for vertices of these sizes. */
  public RoutedLayoutModel2D(Map<V, Size> sizes) {
    super(Box2D.of(1, 1));
    this.sizes = Map.copyOf(sizes);
  }

  /** The sizes given. */
  public Map<V, Size> sizes() {
    return sizes;
  }

  /** The last drawing put here by a {@link LayeredLayoutAlgorithm2D}. */
  public Optional<Drawing<V, ?>> drawing() {
    return drawing;
  }

  void accept(Drawing<V, ?> finished) {
    drawing = Optional.of(finished);
    setDrawableArea(Box2D.of(finished.bounds().width(), finished.bounds().height()));
  }
}
