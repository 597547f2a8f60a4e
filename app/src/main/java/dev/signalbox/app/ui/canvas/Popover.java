package dev.signalbox.app.ui.canvas;

import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A small form above the canvas. Enter does it, Escape takes it back. */
class Popover extends VBox {
  /** Room kept free below a form. */
  private static final double MARGIN = 12;

  private final Runnable close;
  private Runnable accept = () -> {};
  private boolean pressed;

  /**
   * An empty form.
   *
   * @param close takes it away and gives the focus back
   */
  Popover(String accessibleText, Runnable close) {
    this.close = close;
    getStyleClass().add("sb-popover");
    setAccessibleText(accessibleText);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /** Takes it away without doing anything. */
  final void dismiss() {
    close.run();
  }

  /** Takes the room that changed words need. */
  final void grown() {
    double width = prefWidth(-1);
    double height = prefHeight(width);
    double room = getParent() == null ? 0 : getParent().getLayoutBounds().getHeight();
    resize(width, height);
    setLayoutY(Math.max(0, Math.min(getLayoutY(), room - height - MARGIN)));
  }

  /** Puts the focus where typing starts. */
  void start() {}

  /** A field under its label. */
  final TextField field(String label, String text, String id) {
    Label name = new Label(label);
    name.getStyleClass().add("sb-label");
    TextField field = new TextField(text);
    field.setId(id);
    field.setAccessibleText(label);
    field.getStyleClass().addAll("sb-field", "sb-mono");
    name.setLabelFor(field);
    VBox.setMargin(field, new Insets(-4, 0, 0, 0));
    getChildren().addAll(name, field);
    return field;
  }

  /** What Enter does. */
  final void onEnter(Runnable done) {
    accept = done;
  }

  /** Cancel and the one button that does it. */
  final void buttons(String cancel, String accept, BooleanExpression allowed, Runnable done) {
    Button no = new Button(cancel);
    no.getStyleClass().setAll("button", "sb-button");
    no.setOnAction(event -> dismiss());
    Button yes = new Button(accept);
    yes.setId("popover-accept");
    yes.getStyleClass().setAll("button", "sb-button", "primary");
    yes.disableProperty().bind(allowed.not());
    onEnter(() -> {
      if (allowed.get()) {
        done.run();
      }
    });
    yes.setOnAction(event -> this.accept.run());
    HBox row = new HBox(no, yes);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getStyleClass().add("popover-buttons");
    getChildren().add(row);
  }

  /** The letter of the key that opened the form arrives after it; it is not meant for a field. */
  private void typed(KeyEvent event) {
    if (!pressed) {
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    pressed = true;
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      dismiss();
    } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      event.consume();
      accept.run();
    }
  }
}
