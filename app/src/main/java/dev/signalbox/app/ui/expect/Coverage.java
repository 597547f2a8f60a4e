package dev.signalbox.app.ui.expect;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.expect.ExpectationRun;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Objects;
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

/** The rules no expectation reaches; choosing one selects it everywhere. */
final class Coverage {
  private static final double ROW = 28;
  private static final int MOST_ROWS = 4;

  private final Session session;
  private final Messages messages;
  private final Label title = Parts.label("", "sb-label");
  private final ListView<Rule> list = new ListView<>();
  private final VBox box = new VBox(title, list);

  Coverage(Session session, Messages messages) {
    this.session = session;
    this.messages = messages;
    title.setId("uncovered-title");
    title.getStyleClass().add("sb-wrapped");
    list.setId("uncovered");
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(ROW);
    list.setMinHeight(ROW + 2);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(event -> select());
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        select();
      }
    });
  }

  Region node() {
    return box;
  }

  void show(ExpectationRun run) {
    List<Rule> left =
        session
            .snapshot()
            .get()
            .config()
            .routing()
            .rules()
            .filter(rule -> run.rules().contains(rule.id()) && !run.covered().contains(rule.id()))
            .toList();
    title.setText(messages.text("expect.uncovered", left.size()));
    list.setAccessibleText(title.getText());
    list.getItems().setAll(left);
    list.setPrefHeight(ROW * Math.min(left.size(), MOST_ROWS) + 2);
    ExpectationsPane.seen(box, !left.isEmpty());
  }

  private void select() {
    Rule chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      session.select(Item.rule(chosen));
    }
  }

  private static final class Cell extends ListCell<Rule> {
    @Override
    protected void updateItem(@Nullable Rule rule, boolean empty) {
      super.updateItem(rule, empty);
      setGraphic(rule == null || empty ? null : row(rule));
      setAccessibleText(rule == null || empty ? null : rule.id() + " " + rule.source());
    }

    private static HBox row(Rule rule) {
      HBox row =
          new HBox(
              8,
              Parts.ruleNumber(rule.id(), "skipped"),
              Parts.label(Objects.requireNonNullElse(rule.source(), ""), "sb-mono"));
      row.setAlignment(Pos.CENTER_LEFT);
      row.setPrefWidth(1);
      return row;
    }
  }
}
