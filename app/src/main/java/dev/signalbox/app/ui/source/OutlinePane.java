package dev.signalbox.app.ui.source;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.assist.Outline;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The parts of the text beside it: shows where the caret is and leads to any other. */
final class OutlinePane {
  private final Session session;
  private final ListView<Outline.Entry> list = new ListView<>();
  private final Label count = Parts.count();
  private final VBox pane;
  private final BooleanProperty shown = new SimpleBooleanProperty(false);
  private final Latest<JsonDocument, List<Outline.Entry>> reading;

  /**
   * Hidden until asked for.
   *
   * @param reveal leads to a place of the file's text
   */
  OutlinePane(
      Session session,
      Messages messages,
      Consumer<TextRange> reveal,
      Executor background,
      Executor ui) {
    this.session = session;
    this.reading =
        new Latest<>(background, ui, (document, outdated) -> Outline.of(document), this::show);
    list.setId("source-outline");
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(24);
    list.setAccessibleText(messages.text("source.outline"));
    list.setPlaceholder(Parts.label(messages.text("source.outline.empty"), "sb-muted"));
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(event -> jump(reveal));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        jump(reveal);
        event.consume();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    pane =
        new VBox(
            Parts.header(
                messages.text("source.outline"),
                count,
                Parts.iconButton(
                    "mdoal-close", messages.text("source.outline.close"), () -> shown.set(false))),
            list);
    pane.getStyleClass().add("sb-outline");
    pane.setPrefWidth(240);
    pane.setMinWidth(160);
    pane.visibleProperty().bind(shown);
    pane.managedProperty().bind(shown);
    session.snapshot().subscribe(snapshot -> refresh());
    shown.subscribe(visible -> refresh());
  }

  Region node() {
    return pane;
  }

  /** Whether it is shown. */
  BooleanProperty shown() {
    return shown;
  }

  void focus() {
    list.requestFocus();
  }

  /** Marks the innermost part around a place of the file's text. */
  void caretAt(int offset) {
    if (!shown.get() || list.isFocused()) {
      return;
    }
    int found = -1;
    List<Outline.Entry> entries = list.getItems();
    for (int i = 0; i < entries.size() && entries.get(i).range().start() <= offset; i++) {
      if (entries.get(i).range().touches(offset)) {
        found = i;
      }
    }
    list.getSelectionModel().clearAndSelect(found);
    if (found >= 0) {
      list.scrollTo(Math.max(0, found - 4));
    }
  }

  private void refresh() {
    if (shown.get()) {
      reading.ask(session.snapshot().get().working());
    }
  }

  private void show(List<Outline.Entry> entries) {
    int before = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(entries);
    list.getSelectionModel().select(Math.min(before, entries.size() - 1));
    count.setText(Integer.toString(entries.size()));
  }

  private void jump(Consumer<TextRange> reveal) {
    Outline.@Nullable Entry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      reveal.accept(entry.range());
    }
  }

  private static final class Cell extends ListCell<Outline.Entry> {
    private static final double INDENT = 14;

    @Override
    protected void updateItem(Outline.@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (entry == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Label label = Parts.label(entry.label(), entry.depth() == 0 ? "sb-strong" : "sb-mono");
      HBox row = new HBox(8, label, Parts.label(entry.detail(), "sb-small", "sb-muted"));
      row.setPadding(new Insets(0, 0, 0, entry.depth() * INDENT));
      row.setAlignment(Pos.CENTER_LEFT);
      setGraphic(row);
      setAccessibleText(entry.label() + " " + entry.detail());
    }
  }
}
