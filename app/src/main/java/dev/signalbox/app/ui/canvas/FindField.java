package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Finds as you type; Enter goes to the next match, Escape back to the graph. */
final class FindField extends HBox {
  private static final double WIDTH = 208;
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final GraphCanvas canvas;
  private final Messages messages;
  private final Consumer<Item> reveal;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final List<Node> parts;
  private final Button open;
  private boolean compact;
  private boolean opening;
  private List<Item> found = List.of();
  private int at;

  FindField(GraphCanvas canvas, Messages messages, Consumer<Item> reveal) {
    this.canvas = canvas;
    this.messages = messages;
    this.reveal = reveal;
    getStylesheets().add(Kit.SHEET);
    getStyleClass().add("sb-find");
    setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(WIDTH);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    field.setId("graph-find");
    field.setPromptText(messages.text("canvas.find.prompt"));
    field.setAccessibleText(messages.text("canvas.find.prompt"));
    field.getStyleClass().addAll("sb-field", "bare");
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setMinWidth(0);
    field.setPrefWidth(0);
    count.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().addAll("sb-key");
    count.setText(messages.text("canvas.find.key"));
    parts = List.of(Icons.of("mdomz-search", Icons.ROW), field, count);
    open =
        Parts.iconButton("mdomz-search", messages.text("canvas.find.prompt"), this::requestFocus);
    open.setId("graph-find-open");
    getChildren().setAll(parts);
    field.focusedProperty().subscribe(this::fold);
    field.textProperty().subscribe(this::search);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Only a button until it is used, where there is no room for more. */
  void compact(boolean now) {
    compact = now;
    fold();
  }

  private void fold() {
    boolean folded = compact && field.getText().isEmpty() && !field.isFocused() && !opening;
    getChildren().setAll(folded ? List.of(open) : parts);
    setPrefWidth(folded ? USE_COMPUTED_SIZE : WIDTH);
    pseudoClassStateChanged(FOLDED, folded);
  }

  @Override
  public void requestFocus() {
    opening = true;
    fold();
    opening = false;
    field.requestFocus();
    field.selectAll();
  }

  private void search(String text) {
    found = GraphSearch.find(canvas.picture(), text);
    at = 0;
    show();
    if (!found.isEmpty()) {
      reveal.accept(found.getFirst());
    }
  }

  private void show() {
    String words =
        field.getText().isBlank()
            ? messages.text("canvas.find.key")
            : found.isEmpty()
                ? messages.text("canvas.find.none")
                : messages.text("canvas.find.count", at + 1, found.size());
    count.setText(words);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        next(event.isShiftDown() ? -1 : 1);
        event.consume();
      }
      case ESCAPE -> {
        field.clear();
        canvas.requestFocus();
        event.consume();
      }
      default -> {}
    }
  }

  private void next(int step) {
    if (!found.isEmpty()) {
      at = Math.floorMod(at + step, found.size());
      show();
      reveal.accept(found.get(at));
    }
  }
}
