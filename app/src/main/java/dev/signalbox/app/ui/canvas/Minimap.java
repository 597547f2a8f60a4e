package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** The whole graph, small, with a frame around the part that is seen; a press moves the frame. */
final class Minimap extends Pane {
  private static final double WIDTH = 160;
  private static final double HEIGHT = 96;
  private static final double MARGIN = 8;

  private final GraphCanvas canvas;
  private final OverviewView overview = new OverviewView();
  private final Rectangle seen = new Rectangle();
  private final Scale scale = new Scale();
  private final Translate shift = new Translate();

  Minimap(GraphCanvas canvas, Messages messages) {
    this.canvas = canvas;
    setId("minimap");
    getStyleClass().addAll("sb-overlay", "minimap");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setAccessibleText(messages.text("canvas.minimap"));
    overview.getTransforms().addAll(shift, scale);
    overview.setManaged(false);
    seen.setManaged(false);
    seen.getStyleClass().setAll("minimap-frame");
    Rectangle clip = new Rectangle(WIDTH, HEIGHT);
    setClip(clip);
    getChildren().addAll(overview, seen);
    canvas.pictureProperty().subscribe(this::show);
    canvas.viewportProperty().subscribe(view -> frame());
    canvas.widthProperty().subscribe(this::frame);
    canvas.heightProperty().subscribe(this::frame);
    setOnMousePressed(this::move);
    setOnMouseDragged(this::move);
  }

  /** Whether part of the graph is out of sight. */
  boolean useful() {
    Box all = canvas.picture().bounds();
    Box part = canvas.viewport().seen(canvas.size());
    return all.width() > 0
        && (all.x() < part.x()
            || all.y() < part.y()
            || all.right() > part.right()
            || all.bottom() > part.bottom());
  }

  private void show(GraphScene picture) {
    overview.show(picture);
    Box all = picture.bounds();
    double factor =
        Math.min(
            (WIDTH - 2 * MARGIN) / Math.max(1, all.width()),
            (HEIGHT - 2 * MARGIN) / Math.max(1, all.height()));
    scale.setX(factor);
    scale.setY(factor);
    shift.setX((WIDTH - all.width() * factor) / 2 - all.x() * factor);
    shift.setY((HEIGHT - all.height() * factor) / 2 - all.y() * factor);
    frame();
  }

  private void frame() {
    Box part = canvas.viewport().seen(canvas.size());
    double factor = scale.getX();
    double left = Math.max(2, part.x() * factor + shift.getX());
    double top = Math.max(2, part.y() * factor + shift.getY());
    double right = Math.min(WIDTH - 2, part.right() * factor + shift.getX());
    double bottom = Math.min(HEIGHT - 2, part.bottom() * factor + shift.getY());
    Kit.fit(seen, left, top, Math.max(4, right - left), Math.max(4, bottom - top), 2);
  }

  private void move(MouseEvent event) {
    double factor = scale.getX();
    canvas.center(
        new Point((event.getX() - shift.getX()) / factor, (event.getY() - shift.getY()) / factor));
    event.consume();
  }
}
