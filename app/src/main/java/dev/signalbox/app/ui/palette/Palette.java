package dev.signalbox.app.ui.palette;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Finds and does anything by typing part of its name. */
public final class Palette {
  private static final int ROWS = 11;

  private final Overlay overlay;
  private final Messages messages;
  private final Supplier<List<Entry>> offered;

  /**
   * Hidden until shown.
   *
   * @param offered everything there is to find, asked each time
   */
  public Palette(Overlay overlay, Messages messages, Supplier<List<Entry>> offered) {
    this.overlay = overlay;
    this.messages = messages;
    this.offered = offered;
  }

  /** Opens it with an empty query. */
  public void show() {
    List<Entry> entries = offered.get();
    ListView<Entry> list = new ListView<>();
    list.setId("palette-list");
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(32);
    list.setPrefHeight(32 * ROWS);
    list.setAccessibleText(messages.text("palette.results"));
    list.setFocusTraversable(false);
    list.setPlaceholder(Parts.label(messages.text("palette.nothing"), "sb-muted"));
    list.setCellFactory(view -> new Cell());
    TextField query = new TextField();
    query.setId("palette-query");
    query.getStyleClass().setAll("text-input", "text-field", "sb-field");
    query.setPromptText(messages.text("palette.prompt"));
    query.setAccessibleText(messages.text("palette.prompt"));
    query
        .textProperty()
        .subscribe(text -> {
          list.getItems().setAll(entries.stream().filter(e -> e.matches(text)).toList());
          list.getSelectionModel().selectFirst();
          list.scrollTo(0);
        });
    query.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, list));
    list.setOnMouseClicked(event -> choose(list.getSelectionModel().getSelectedItem()));
    VBox box = new VBox(8, query, list);
    box.getStyleClass().add("sb-popup");
    box.setMaxSize(560, VBox.USE_PREF_SIZE);
    overlay.show(box, query);
  }

  private void key(KeyEvent event, ListView<Entry> list) {
    int size = list.getItems().size();
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> select(list, size == 0 ? -1 : (at + 1) % size);
      case UP -> select(list, size == 0 ? -1 : Math.floorMod(at - 1, size));
      case ENTER -> choose(list.getSelectionModel().getSelectedItem());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static void select(ListView<Entry> list, int index) {
    list.getSelectionModel().clearAndSelect(index);
    list.scrollTo(Math.max(0, index - ROWS / 2));
  }

  private void choose(@Nullable Entry entry) {
    if (entry != null && entry.ready()) {
      overlay.hide();
      entry.run().run();
    }
  }

  private static final class Cell extends ListCell<Entry> {
    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      setGraphic(entry == null || empty ? null : row(entry));
      setAccessibleText(entry == null || empty ? null : entry.text() + " " + entry.detail());
    }

    private static HBox row(Entry entry) {
      HBox row = new HBox(8);
      if (!entry.icon().isEmpty()) {
        row.getChildren().add(Icons.of(entry.icon(), Icons.ROW));
      }
      row.getChildren()
          .addAll(
              entry.ready() ? Parts.label(entry.text()) : Parts.label(entry.text(), "sb-muted"),
              Parts.gap(),
              Parts.label(entry.detail(), "sb-small", "sb-muted"));
      row.setAlignment(Pos.CENTER_LEFT);
      return row;
    }
  }
}
