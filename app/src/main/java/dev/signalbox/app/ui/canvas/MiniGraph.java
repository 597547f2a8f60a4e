package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Thumbnail;
import javafx.scene.layout.Pane;

/** A graph as blocks and lines, for decoration: it says nothing that is not said in words. */
public final class MiniGraph extends Pane {
  private static final double MARGIN = 12;

  private final double width;
  private final double height;

  /**
   * Empty until a picture is shown.
   *
   * @param width in pixels
   * @param height in pixels
   */
  public MiniGraph(double width, double height) {
    this.width = width;
    this.height = height;
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    setMouseTransparent(true);
    getStyleClass().add("mini-graph");
  }

  /** Shows a picture, all of it. Nothing is made before, so that empty ones cost nothing. */
  public void show(GraphScene picture) {
    OverviewView overview = new OverviewView();
    overview.setManaged(false);
    overview.setLayoutX(MARGIN);
    overview.setLayoutY(MARGIN);
    getStylesheets().setAll(Kit.SHEET);
    getChildren().setAll(overview);
    overview.show(Thumbnail.of(picture, width - 2 * MARGIN, height - 2 * MARGIN));
  }
}
