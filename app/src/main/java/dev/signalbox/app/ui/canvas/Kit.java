package dev.signalbox.app.ui.canvas;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small parts that cards, plates and links are made of; the style sheet colours them. */
final class Kit {
  static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  static final PseudoClass HOVERED = PseudoClass.getPseudoClass("pointed");
  static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
  static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
  static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");
  static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("keyboard");

  static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  /** The style sheet of this room. */
  static final String SHEET =
      Objects.requireNonNull(Kit.class.getResource("canvas.css")).toExternalForm();

  private Kit() {}

  /** A rectangle whose stroke of the given width lies inside its box. */
  static Rectangle box(
      double x, double y, double width, double height, double arc, double stroke, String style) {
    Rectangle rectangle = new Rectangle();
    fit(rectangle, x, y, width, height, stroke);
    rectangle.setArcWidth(arc * 2);
    rectangle.setArcHeight(arc * 2);
    rectangle.getStyleClass().setAll(style);
    return rectangle;
  }

  /** A filled field with round corners at the left only. */
  static Path leftField(double width, double height, double arc, String style) {
    Path path =
        new Path(
            new MoveTo(width, 0.5),
            new HLineTo(arc),
            new QuadCurveTo(0.5, 0.5, 0.5, arc),
            new VLineTo(height - arc),
            new QuadCurveTo(0.5, height - 0.5, arc, height - 0.5),
            new HLineTo(width),
            new ClosePath());
    path.getStyleClass().setAll(style);
    return path;
  }

  static void fit(
      Rectangle rectangle, double x, double y, double width, double height, double stroke) {
    rectangle.setX(x + stroke / 2);
    rectangle.setY(y + stroke / 2);
    rectangle.setWidth(width - stroke);
    rectangle.setHeight(height - stroke);
  }

  /** Text that starts at x, centred on a line at y. */
  static Text text(double x, double y, String content, String style) {
    Text text = new Text(x, y, content);
    text.setTextOrigin(VPos.CENTER);
    text.getStyleClass().setAll(style);
    return text;
  }

  /** An icon centred on a point. */
  static FontIcon icon(double x, double y, int size, String literal, String style) {
    FontIcon icon = new FontIcon(literal);
    icon.setIconSize(size);
    icon.setTextOrigin(VPos.CENTER);
    icon.setX(x - size / 2.0);
    icon.setY(y);
    icon.getStyleClass().setAll(style);
    return icon;
  }

  static Circle dot(double x, double y, double radius, String style) {
    Circle circle = new Circle(x, y, radius);
    circle.getStyleClass().setAll(style);
    return circle;
  }

  static void mark(Node node, PseudoClass state, boolean on) {
    node.pseudoClassStateChanged(state, on);
  }
}
