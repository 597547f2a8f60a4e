package dev.signalbox.app.ui.shell.side;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One side at a time over the middle of the window. It keeps the focus of the Tab key; Escape takes
 * it away and gives the focus back.
 */
final class Drawer {
  private static final Duration FADE = Duration.millis(120);

  private final StackPane layer;
  private final BooleanSupplier reducedMotion;
  private final StackPane box = new StackPane();
  private @Nullable Side side;
  private @Nullable Node focusBefore;

  /**
   * Closed.
   *
   * @param beneath what the drawer lies over
   * @param reducedMotion whether it appears at once
   * @param escape runs on Escape
   */
  Drawer(Region beneath, BooleanSupplier reducedMotion, Runnable escape) {
    this.layer = new StackPane(beneath);
    this.reducedMotion = reducedMotion;
    box.setId("drawer");
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::keepFocus);
    box.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            escape.run();
            event.consume();
          }
        });
  }

  /** The drawer with what lies beneath. */
  Region node() {
    return layer;
  }

  /** Whether a side is in the drawer. */
  boolean holds(Side asked) {
    return asked.equals(side);
  }

  /** Puts a side, which must stand nowhere else, in the drawer. */
  void open(Side opened) {
    Node owner = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
    focusBefore = owner;
    side = opened;
    Region content = opened.content();
    box.getChildren().setAll(content);
    box.getStyleClass().setAll("sb-drawer", opened.edge().name().toLowerCase(Locale.ROOT));
    boolean across = opened.edge() == Side.Edge.BOTTOM;
    box.setMaxSize(
        across ? Double.MAX_VALUE : Region.USE_PREF_SIZE,
        across ? Region.USE_PREF_SIZE : Double.MAX_VALUE);
    StackPane.setAlignment(
        box,
        switch (opened.edge()) {
          case LEFT -> Pos.CENTER_LEFT;
          case RIGHT -> Pos.CENTER_RIGHT;
          case BOTTOM -> Pos.BOTTOM_CENTER;
        });
    layer.getChildren().add(box);
    if (!reducedMotion.getAsBoolean()) {
      FadeTransition fade = new FadeTransition(FADE, box);
      fade.setFromValue(0);
      fade.setToValue(1);
      fade.play();
    }
  }

  /** Takes the side out; what had the focus before has it again. */
  void close() {
    boolean focused = side != null && inside(focusOwner());
    side = null;
    layer.getChildren().remove(box);
    box.getChildren().clear();
    if (focused && focusBefore != null) {
      focusBefore.requestFocus();
    }
  }

  private @Nullable Node focusOwner() {
    return layer.getScene() == null ? null : layer.getScene().getFocusOwner();
  }

  private boolean inside(@Nullable Node node) {
    return node != null && (node.equals(box) || inside(node.getParent()));
  }

  private void keepFocus(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      Platform.runLater(() -> {
        if (side != null && !inside(focusOwner())) {
          focusFirst(box);
        }
      });
    }
  }

  private static boolean focusFirst(Node node) {
    if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
      node.requestFocus();
      return true;
    }
    return node.isVisible()
        && node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(Drawer::focusFirst);
  }
}
