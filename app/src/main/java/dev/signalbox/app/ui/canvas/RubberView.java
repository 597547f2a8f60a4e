package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.LinkShape;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Rotate;

/** The line of a connection that is being made, above all cards. */
final class RubberView extends Group {
  private static final double HEAD = 9;
  private static final double DOT = 6;

  private final Path line = new Path();
  private final Polygon head = new Polygon(-HEAD, -5, 0, 0, -HEAD, 5);
  private final Circle dot = Kit.dot(0, 0, DOT, "dot");
  private final Affine transform = new Affine();

  RubberView() {
    line.getStyleClass().setAll("line");
    head.getStyleClass().setAll("head");
    getStyleClass().add("sb-rubber");
    getTransforms().add(transform);
    getChildren().addAll(line, head, dot);
    setMouseTransparent(true);
    setVisible(false);
  }

  void show(Optional<Route> route) {
    setVisible(route.isPresent());
    route.map(way -> LinkShape.of(way, HEAD - 1)).ifPresent(this::draw);
  }

  void look(Viewport viewport) {
    transform.setMxx(viewport.scale());
    transform.setMyy(viewport.scale());
    transform.setTx(viewport.x());
    transform.setTy(viewport.y());
  }

  private void draw(LinkShape shape) {
    line.getElements().setAll(LinkView.elements(shape));
    head.setTranslateX(shape.tip().x());
    head.setTranslateY(shape.tip().y());
    head.getTransforms().setAll(new Rotate(shape.angle(), 0, 0));
    Point start = shape.curves().getFirst().start();
    dot.setCenterX(start.x());
    dot.setCenterY(start.y());
  }
}
