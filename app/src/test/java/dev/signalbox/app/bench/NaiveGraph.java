package dev.signalbox.app.bench;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.Plate;
import dev.signalbox.layout.CubicCurve;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The same picture as anyone would draw it first: one group with every node and edge in it. */
final class NaiveGraph extends Group {
  NaiveGraph(GraphScene picture) {
    picture.links().forEach(this::add);
    picture.cards().forEach(this::add);
    picture.plates().forEach(this::add);
  }

  private void add(Link link) {
    Path path = new Path();
    for (CubicCurve curve : link.route().curves()) {
      path.getElements()
          .addAll(
              new MoveTo(curve.start().x(), curve.start().y()),
              new CubicCurveTo(
                  curve.control1().x(),
                  curve.control1().y(),
                  curve.control2().x(),
                  curve.control2().y(),
                  curve.end().x(),
                  curve.end().y()));
    }
    path.setStroke(Color.GRAY);
    path.getStrokeDashArray().addAll(6.0, 4.0);
    getChildren().add(path);
  }

  private void add(Card card) {
    getChildren()
        .addAll(
            box(card.box(), 8),
            new Text(card.box().x() + 46, card.box().y() + 24, card.face().title()),
            new Text(card.box().x() + 46, card.box().y() + 40, card.face().detail()),
            new Text(card.box().x() + 46, card.box().y() + 56, card.face().path()));
  }

  private void add(Plate plate) {
    getChildren()
        .addAll(
            box(plate.box(), 4),
            new Text(plate.box().x() + 6, plate.box().y() + 14, plate.face().text()));
  }

  private static Rectangle box(dev.signalbox.layout.Box box, double arc) {
    Rectangle rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
    rectangle.setArcWidth(arc * 2);
    rectangle.setArcHeight(arc * 2);
    rectangle.setFill(Color.WHITE);
    rectangle.setStroke(Color.LIGHTGRAY);
    return rectangle;
  }
}
