package dev.signalbox.app.ui.expect;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.expect.ExpectationRun;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Saved expectations with what became of them, and the rules none of them reaches. */
public final class ExpectationsPane {
  static final double ROW = 32;
  private static final int MOST_ROWS = 6;

  private final Messages messages;
  private final ListView<ExpectationRun.Result> list = new ListView<>();
  private final Label none = Parts.label("", "sb-muted", "sb-small", "sb-wrapped");
  private final Coverage coverage;
  private final TitledPane pane;

  /** Follows the expectations; nothing can be done with them until {@link #equip}. */
  public ExpectationsPane(Session session, Expectations expectations, Messages messages) {
    this.messages = messages;
    this.coverage = new Coverage(session, messages);
    none.setText(messages.text("expect.none"));
    none.setWrapText(true);
    list.setId("expectations");
    list.setAccessibleText(messages.text("expect.title"));
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(ROW);
    list.setMinHeight(ROW + 2);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setVgrow(coverage.node(), Priority.ALWAYS);
    list.setCellFactory(view -> new ExpectationCell(messages));
    pane = new TitledPane("", new VBox(none, list, coverage.node()));
    pane.setAnimated(false);
    pane.setId("expectations-pane");
    pane.getStyleClass().add("sb-section");
    expectations.run().subscribe(this::show);
  }

  /** The pane. */
  public Region node() {
    return pane;
  }

  /** Gives its rows a menu and keys. */
  public void equip(ActionControls controls, Runnable ask, Runnable remove) {
    list.setContextMenu(menu(controls));
    list.setOnMouseClicked(event -> ask.run());
    list.setOnKeyPressed(event -> {
      switch (event.getCode()) {
        case ENTER -> ask.run();
        case DELETE, BACK_SPACE -> remove.run();
        default -> {
          // Other keys mean something to the list or to the window.
        }
      }
    });
  }

  private static ContextMenu menu(ActionControls controls) {
    return controls.contextMenu(
        List.of("expect.ask", "expect.update", "expect.edit", "expect.remove", "expect.undo"));
  }

  /** The expectation that is selected. */
  ReadOnlyObjectProperty<ExpectationRun.Result> selected() {
    return list.getSelectionModel().selectedItemProperty();
  }

  /** Opens the list and gives it the focus. */
  void focus() {
    pane.setExpanded(true);
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    list.requestFocus();
  }

  private void show(ExpectationRun run) {
    int size = run.results().size();
    pane.setText(
        size == 0
            ? messages.text("expect.summary.none")
            : messages.text(
                "expect.summary", size, run.failures(), Math.round(run.coverage() * 100)));
    pane.setAccessibleText(pane.getText());
    seen(none, size == 0);
    seen(list, size > 0);
    list.setPrefHeight(ROW * Math.min(size, MOST_ROWS) + 2);
    Optional<ExpectationRun.Result> before = Optional.ofNullable(selected().get());
    list.getItems().setAll(run.results());
    before.flatMap(old -> same(run, old)).ifPresent(list.getSelectionModel()::select);
    coverage.show(run);
  }

  private static Optional<ExpectationRun.Result> same(
      ExpectationRun run, ExpectationRun.Result old) {
    return run.results().stream()
        .filter(result -> result.expectation().equals(old.expectation()))
        .findFirst();
  }

  static void seen(Region region, boolean seen) {
    region.setVisible(seen);
    region.setManaged(seen);
  }
}
