package dev.signalbox.app.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A layer above the window for one thing at a time; Escape or a click beside it takes it away. */
public final class Overlay {
  private final StackPane layer = new StackPane();
  private @Nullable Node focusBefore;
  private Runnable dismissed = () -> {};

  /** An empty, invisible layer. */
  public Overlay() {
    layer.getStyleClass().add("sb-overlay-layer");
    layer.setVisible(false);
    layer.setOnMousePressed(event -> {
      if (layer.equals(event.getTarget())) {
        dismiss();
      }
    });
    layer.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            dismiss();
            event.consume();
          }
        });
  }

  /** The layer; belongs on top of everything. */
  public Region node() {
    return layer;
  }

  /** Shows a box near the top and gives a node in it the focus. */
  public void show(Region content, Node focus) {
    show(content, focus, Pos.TOP_CENTER, new Insets(72, 24, 24, 24));
  }

  /**
   * The same for something that wants an answer.
   *
   * @param otherwise runs when it is taken away without one
   */
  public void show(Region content, Node focus, Runnable otherwise) {
    show(content, focus);
    dismissed = otherwise;
  }

  /** Shows something over the whole window. */
  public void cover(Region content, Node focus) {
    show(content, focus, Pos.CENTER, Insets.EMPTY);
  }

  private void show(Region content, Node focus, Pos where, Insets margin) {
    if (!layer.isVisible()) {
      focusBefore = layer.getScene().getFocusOwner();
    }
    dismissed = () -> {};
    StackPane.setAlignment(content, where);
    StackPane.setMargin(content, margin);
    layer.getChildren().setAll(content);
    layer.setVisible(true);
    focus.requestFocus();
  }

  /** Whether something is shown. */
  public boolean shown() {
    return layer.isVisible();
  }

  private void dismiss() {
    Runnable answer = dismissed;
    hide();
    answer.run();
  }

  /** Takes it away; the focus goes back to where it was. */
  public void hide() {
    layer.setVisible(false);
    layer.getChildren().clear();
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }
}
