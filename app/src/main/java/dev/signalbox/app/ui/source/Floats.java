package dev.signalbox.app.ui.source;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A layer over the text for small boxes beside a place of it; clicks beside them pass through. */
final class Floats {
  private static final double GAP = 4;
  private static final Bounds CORNER = new BoundingBox(48, 0, 0, GAP);

  private final Pane layer = new Pane();

  Floats() {
    layer.setPickOnBounds(false);
    layer.setFocusTraversable(false);
  }

  Region node() {
    return layer;
  }

  /**
   * Shows a box below a place, or above it where there is no room below.
   *
   * @param place on the screen; null for the upper left corner
   */
  void show(Region box, @Nullable Bounds place) {
    if (!layer.getChildren().contains(box)) {
      box.setManaged(false);
      layer.getChildren().add(box);
    }
    Bounds local = place == null ? CORNER : layer.screenToLocal(place);
    Bounds beside = local == null ? CORNER : local;
    box.applyCss();
    double width = Math.min(box.prefWidth(-1), layer.getWidth());
    double height = Math.min(box.prefHeight(width), layer.getHeight());
    Point2D at = at(beside, width, height);
    box.resizeRelocate(at.getX(), at.getY(), width, height);
  }

  void hide(Region box) {
    layer.getChildren().remove(box);
  }

  boolean shown(Region box) {
    return layer.getChildren().contains(box);
  }

  private Point2D at(Bounds beside, double width, double height) {
    double below = beside.getMaxY() + GAP;
    boolean fits = below + height <= layer.getHeight();
    double y = fits ? below : Math.max(0, beside.getMinY() - GAP - height);
    double x = Math.clamp(beside.getMinX(), 0, Math.max(0, layer.getWidth() - width));
    return new Point2D(Math.rint(x), Math.rint(y));
  }
}
