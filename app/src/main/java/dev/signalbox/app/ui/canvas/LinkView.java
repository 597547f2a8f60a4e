package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.LinkKind;
import dev.signalbox.app.picture.LinkShape;
import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Rotate;
import org.jspecify.annotations.Nullable;

/** A drawn edge: line, head, and the dot where it leaves the Internet. */
final class LinkView extends Group {
  /** Length and half width of a filled head. */
  private static final double HEAD = 9;

  private static final double HEAD_HALF = 5;
  private static final double OPEN_HEAD = 8;
  private static final double OPEN_HALF = 4.5;
  private static final double DOT = 4;

  private final Path line = new Path();
  private final Shape head;
  private final @Nullable Circle dot;
  private @Nullable Path halo;
  private Link link;

  LinkView(Link link) {
    this.link = link;
    boolean open = link.kind() == LinkKind.REDIRECT;
    head =
        open
            ? new Polyline(-OPEN_HEAD, -OPEN_HALF, 0, 0, -OPEN_HEAD, OPEN_HALF)
            : new Polygon(-HEAD, -HEAD_HALF, 0, 0, -HEAD, HEAD_HALF);
    dot = link.from() instanceof Node.Internet ? Kit.dot(0, 0, DOT, "dot") : null;
    line.getStyleClass().setAll("line");
    head.getStyleClass().setAll(open ? "open-head" : "head");
    getStyleClass().addAll("sb-link", link.kind().name().toLowerCase(Locale.ROOT));
    getChildren().addAll(line, head);
    draw(link);
  }

  Link link() {
    return link;
  }

  /** The dot at the Internet, drawn above the bar; null for other links. */
  @Nullable Circle dot() {
    return dot;
  }

  void place(Link moved) {
    if (!moved.route().equals(link.route())) {
      draw(moved);
    }
    link = moved;
  }

  private void draw(Link moved) {
    LinkShape shape = LinkShape.of(moved.route(), moved.kind() == LinkKind.REDIRECT ? 1 : HEAD - 1);
    line.getElements().setAll(elements(shape));
    if (halo != null) {
      halo.getElements().setAll(elements(shape));
    }
    head.setTranslateX(shape.tip().x());
    head.setTranslateY(shape.tip().y());
    head.getTransforms().setAll(new Rotate(shape.angle(), 0, 0));
    Circle start = dot;
    if (start != null) {
      Point from = shape.curves().getFirst().start();
      start.setCenterX(from.x());
      start.setCenterY(from.y());
    }
  }

  void emphasize(Emphasis emphasis) {
    boolean lit = any(emphasis.lit());
    boolean selected = any(emphasis.selected());
    boolean near = !lit && any(emphasis.nearMisses());
    boolean offPath = link.items().stream().allMatch(emphasis::offPath);
    boolean dimmed = emphasis.connecting().isPresent() || (offPath && !selected);
    Kit.mark(this, Kit.LIT, lit || selected);
    Kit.mark(this, Kit.NEAR, near);
    Kit.mark(this, Kit.DIMMED, dimmed);
    Kit.mark(this, Kit.HOVERED, is(emphasis.hovered()));
    showHalo(lit || selected);
  }

  private boolean any(Set<Item> items) {
    return !items.isEmpty() && link.items().stream().anyMatch(items::contains);
  }

  private boolean is(Optional<Item> item) {
    return item.filter(link.items()::contains).isPresent();
  }

  private void showHalo(boolean shown) {
    Path made = halo;
    if (made == null && shown) {
      made = new Path();
      made.getStyleClass().setAll("halo");
      made.getElements().setAll(elements(LinkShape.of(link.route(), HEAD)));
      halo = made;
      getChildren().addFirst(made);
    }
    if (made != null) {
      made.setVisible(shown);
    }
  }

  static PathElement[] elements(LinkShape shape) {
    Point start = shape.curves().getFirst().start();
    PathElement[] elements = new PathElement[shape.curves().size() + 1];
    elements[0] = new MoveTo(start.x(), start.y());
    int next = 1;
    for (CubicCurve curve : shape.curves()) {
      elements[next++] =
          new CubicCurveTo(
              curve.control1().x(),
              curve.control1().y(),
              curve.control2().x(),
              curve.control2().y(),
              curve.end().x(),
              curve.end().y());
    }
    return elements;
  }
}
