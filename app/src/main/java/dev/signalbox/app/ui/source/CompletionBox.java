package dev.signalbox.app.ui.source;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.assist.Completion;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of what could be typed, with a sentence about the one that is chosen. */
final class CompletionBox {
  private static final double ROW = 26;
  private static final int ROWS = 8;

  private final Messages messages;
  private final ListView<Completion> list = new ListView<>();
  private final Label about = Parts.label("", "sb-small", "sb-muted");
  private final VBox box = new VBox(list, about);

  CompletionBox(Messages messages, Consumer<Completion> accept) {
    this.messages = messages;
    list.setId("completions");
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setAccessibleText(messages.text("source.completions"));
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
    list.setOnMouseClicked(event -> chosen().ifPresent(accept));
    about.setWrapText(true);
    about.setId("completion-about");
    about.getStyleClass().add("sb-completion-about");
    about.managedProperty().bind(about.textProperty().isNotEmpty());
    about.visibleProperty().bind(about.managedProperty());
    box.setPrefWidth(420);
    box.getStyleClass().addAll("sb-popup", "sb-completions");
  }

  Region node() {
    return box;
  }

  void show(List<Completion> offers) {
    list.getItems().setAll(offers);
    double height = ROW * Math.min(ROWS, offers.size()) + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  Optional<Completion> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /** Chooses another one; the ends lead to each other. */
  void move(int by) {
    int size = list.getItems().size();
    int next = list.getSelectionModel().getSelectedIndex() + by;
    int index = Math.abs(by) == 1 ? Math.floorMod(next, size) : Math.clamp(next, 0, size - 1);
    list.getSelectionModel().clearAndSelect(index);
    list.scrollTo(Math.max(0, index - ROWS / 2));
  }

  int page() {
    return ROWS - 1;
  }

  /** The focus stays in the text, so what is chosen is said by the sentence below. */
  private void tell(@Nullable Completion offer) {
    about.setText(offer == null ? "" : offer.documentation());
    about.setAccessibleText(
        offer == null
            ? ""
            : messages.text(
                "source.completions.spoken",
                offer.label(),
                offer.detail(),
                list.getSelectionModel().getSelectedIndex() + 1,
                list.getItems().size(),
                offer.documentation()));
    about.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private static final class Cell extends ListCell<Completion> {
    @Override
    protected void updateItem(@Nullable Completion offer, boolean empty) {
      super.updateItem(offer, empty);
      setGraphic(offer == null || empty ? null : row(offer));
      setAccessibleText(offer == null || empty ? null : offer.label() + " " + offer.detail());
    }

    private static HBox row(Completion offer) {
      Label label = Parts.label(offer.label(), "sb-mono");
      label.setMinWidth(Region.USE_PREF_SIZE);
      HBox row =
          new HBox(
              8,
              Icons.of(icon(offer.kind()), Icons.CHIP),
              label,
              Parts.gap(),
              Parts.label(offer.detail(), "sb-small", "sb-muted"));
      row.setAlignment(Pos.CENTER_LEFT);
      return row;
    }

    private static String icon(Completion.Kind kind) {
      return switch (kind) {
        case KEY -> "mdomz-vpn_key";
        case VALUE -> "mdoal-format_quote";
        case SERVICE -> "mdoal-dns";
        case FRAMEWORK -> "mdomz-widgets";
      };
    }
  }
}
