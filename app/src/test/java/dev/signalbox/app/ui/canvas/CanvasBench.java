package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.ui.i18n.Messages;
import java.util.Locale;
import javafx.scene.layout.Region;

/** A canvas on its own, as benchmarks need it. */
public final class CanvasBench {
  private final GraphCanvas canvas =
      new GraphCanvas(Messages.of(Locale.ENGLISH), new RecordedRequests(), () -> true);

  /** A canvas of a fixed size with its styles. */
  public CanvasBench(double width, double height) {
    canvas.getStylesheets().add(Kit.SHEET);
    canvas.setPrefSize(width, height);
  }

  /** To be put into a scene. */
  public Region node() {
    return canvas;
  }

  /** Shows a picture. */
  public void show(GraphScene picture) {
    canvas.show(picture);
  }

  /** Shows a part of it. */
  public void look(Viewport viewport) {
    canvas.look(viewport);
  }
}
