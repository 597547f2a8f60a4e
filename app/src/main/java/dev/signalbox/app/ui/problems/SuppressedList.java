package dev.signalbox.app.ui.problems;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.suppress.Judgement;
import dev.signalbox.model.suppress.PolicyFile;
import dev.signalbox.model.suppress.Suppression;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Findings the project lives with, each with the reason, and suppressions nothing needs. */
final class SuppressedList {
  private final Session session;
  private final Messages messages;
  private final Decisions decisions;
  private final Function<Finding, String> place;
  private final Consumer<Finding> jump;
  private final ListView<Row> list = new ListView<>();

  /**
   * One decision and what it holds back.
   *
   * @param finding null when it holds nothing back
   */
  record Row(@Nullable Finding finding, Suppression by) {}

  /**
   * Follows the session.
   *
   * @param place file, line and column of a finding
   * @param jump shows a finding in the text
   */
  SuppressedList(
      Session session,
      Messages messages,
      Decisions decisions,
      Function<Finding, String> place,
      Consumer<Finding> jump) {
    this.session = session;
    this.messages = messages;
    this.decisions = decisions;
    this.place = place;
    this.jump = jump;
    list.setId("suppressed");
    list.setAccessibleText(messages.text("problems.suppressed.title"));
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(ProblemsPane.ROW);
    list.setCellFactory(view -> new Cell());
    list.setOnKeyPressed(this::key);
    session.judgement().subscribe(judgement -> show());
    session.snapshot().subscribe(snapshot -> show());
  }

  Region node() {
    return list;
  }

  /** All that is in it. */
  ObservableList<Row> rows() {
    return list.getItems();
  }

  /** What is selected in it. */
  ReadOnlyObjectProperty<@Nullable Row> selected() {
    return list.getSelectionModel().selectedItemProperty();
  }

  /** Selects nothing. */
  void leave() {
    list.getSelectionModel().clearSelection();
  }

  /** Gives the rows a menu of what can be done with them. */
  void equip(ActionControls controls) {
    list.setContextMenu(controls.contextMenu(List.of("problem.unsuppress", "problem.undo")));
  }

  private void show() {
    Judgement judgement = session.judgement().get();
    Stream<Row> held = judgement.suppressed().stream().map(one -> new Row(one.finding(), one.by()));
    // Of a text that cannot be read, nobody knows what is still needed.
    Stream<Row> stale =
        session.snapshot().get().broken()
            ? Stream.of()
            : judgement.stale().stream().map(by -> new Row(null, by));
    List<Row> rows = Stream.concat(held, stale).toList();
    if (list.getItems().equals(rows)) {
      list.refresh();
    } else {
      list.getItems().setAll(rows);
    }
  }

  private void key(KeyEvent event) {
    Row row = selected().get();
    if (row == null) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> jump(row);
      case DELETE, BACK_SPACE -> decisions.unsuppress(row.by);
      default -> {
        // Other keys mean something to the list or to the window.
      }
    }
  }

  private void jump(Row row) {
    if (row.finding != null) {
      jump.accept(row.finding);
    }
  }

  private final class Cell extends ListCell<Row> {
    Cell() {
      setOnMouseClicked(event -> {
        if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
          jump(getItem());
        }
      });
      // As wide as the list: the sentence gives way, never the button.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(row == null || empty ? null : graphic(row));
    }

    private Region graphic(Row row) {
      return row.finding == null
          ? SuppressedRow.stale(
              row.by, PolicyFile.NAME, messages, button("problems.stale.remove", row))
          : SuppressedRow.of(
              row.finding,
              row.by,
              place.apply(row.finding),
              messages,
              button("action.problem.unsuppress", row));
    }

    private Button button(String words, Row row) {
      return Parts.button(
          messages.text(words),
          "problem-unsuppress-row",
          () -> decisions.unsuppress(row.by),
          "small");
    }
  }
}
