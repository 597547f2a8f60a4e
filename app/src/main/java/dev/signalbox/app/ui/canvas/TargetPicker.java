package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.ui.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Picks a service by typing part of its name. */
final class TargetPicker extends Popover {
  private static final double ROW = 32;
  private static final int MAX_ROWS = 6;

  private final TextField query;
  private final ListView<String> list;

  /**
   * Lists lawful targets.
   *
   * @param names of services
   * @param picked receives the chosen one
   */
  TargetPicker(
      Messages messages,
      String title,
      List<String> names,
      Consumer<String> picked,
      Runnable close) {
    super(title, close);
    FilteredList<String> shown = new FilteredList<>(FXCollections.observableList(names));
    Label heading = new Label(title);
    heading.getStyleClass().add("sb-strong");
    getChildren().add(heading);
    query = field(messages.text("canvas.pick.query"), "", "target-query");
    list = new ListView<>(shown);
    list.setId("target-list");
    list.setAccessibleText(title);
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * Math.min(MAX_ROWS, names.size()) + 2);
    list.getSelectionModel().selectFirst();
    Label none = new Label(messages.text("canvas.pick.none"));
    none.getStyleClass().addAll("sb-small", "sb-muted");
    list.setPlaceholder(none);
    list.setOnMouseClicked(event -> pick(picked));
    getChildren().add(list);
    query
        .textProperty()
        .subscribe(text -> {
          String part = text.strip().toLowerCase(Locale.ROOT);
          shown.setPredicate(name -> name.toLowerCase(Locale.ROOT).contains(part));
          list.getSelectionModel().selectFirst();
        });
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    onEnter(() -> pick(picked));
  }

  @Override
  void start() {
    query.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
      int next = list.getSelectionModel().getSelectedIndex() + step;
      list.getSelectionModel().clearAndSelect(Math.clamp(next, 0, list.getItems().size() - 1));
      event.consume();
    }
  }

  private void pick(Consumer<String> picked) {
    String name = list.getSelectionModel().getSelectedItem();
    if (name != null) {
      picked.accept(name);
    }
  }
}
