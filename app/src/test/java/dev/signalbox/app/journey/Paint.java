package dev.signalbox.app.journey;

import dev.signalbox.app.ui.theme.Contrast;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * The texts of a scene with what is painted below each of them, found by painting the scene in
 * thought: every fill so far that covers the middle of a text is its ground.
 */
final class Paint {
  private final Scene scene;
  private final List<Surface> surfaces = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();

  private record Surface(Predicate<Point2D> covers, Color colour) {}

  /**
   * A text as it is seen.
   *
   * @param opacity of the text with all that holds it
   * @param ground the colour below it
   */
  record Word(Text text, double opacity, Color colour, Color ground) {
    double contrast() {
      return Contrast.between(Contrast.over(colour, ground), ground);
    }
  }

  private Paint(Scene scene) {
    this.scene = scene;
  }

  /** All texts that are seen. */
  static List<Word> words(Scene scene) {
    Paint paint = new Paint(scene);
    paint.node(scene.getRoot(), 1);
    return paint.words;
  }

  private void node(Node node, double above) {
    if (!node.isVisible()) {
      return;
    }
    double opacity = above * node.getOpacity();
    switch (node) {
      case Text text -> word(text, opacity);
      case Shape shape -> {
        if (shape.getFill() instanceof Color fill) {
          surface(point -> shape.contains(shape.sceneToLocal(point)), fill, opacity);
        }
      }
      case Region region -> background(region, opacity);
      default -> {}
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> node(child, opacity));
    }
  }

  private void background(Region region, double opacity) {
    if (region.getBackground() == null || region.getShape() != null) {
      return;
    }
    for (BackgroundFill fill : region.getBackground().getFills()) {
      if (fill.getFill() instanceof Color colour) {
        surface(point -> within(region, fill.getInsets(), point), colour, opacity);
      }
    }
  }

  private static boolean within(Region region, Insets insets, Point2D point) {
    Point2D at = region.sceneToLocal(point);
    return at.getX() >= insets.getLeft()
        && at.getY() >= insets.getTop()
        && at.getX() <= region.getWidth() - insets.getRight()
        && at.getY() <= region.getHeight() - insets.getBottom();
  }

  private void surface(Predicate<Point2D> covers, Color colour, double opacity) {
    if (colour.getOpacity() * opacity > 0) {
      surfaces.add(new Surface(covers, colour.deriveColor(0, 1, 1, opacity)));
    }
  }

  private void word(Text text, double opacity) {
    Bounds bounds = text.localToScene(text.getLayoutBounds());
    Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
    if (text.getText().isBlank()
        || !(text.getFill() instanceof Color fill)
        || !seen(text, middle)) {
      return;
    }
    Color ground = scene.getFill() instanceof Color base ? base : Color.WHITE;
    for (Surface surface : surfaces) {
      if (surface.covers().test(middle)) {
        ground = Contrast.over(surface.colour(), ground);
      }
    }
    words.add(new Word(text, opacity, fill.deriveColor(0, 1, 1, opacity), ground));
  }

  private static boolean seen(Node node, Point2D point) {
    for (Node at = node; at != null; at = at.getParent()) {
      Node clip = at.getClip();
      if (clip != null && !clip.contains(clip.parentToLocal(at.sceneToLocal(point)))) {
        return false;
      }
    }
    return true;
  }
}
