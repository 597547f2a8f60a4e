package dev.signalbox.app.ui.tester;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.expect.Expectation;
import dev.signalbox.model.expect.ExpectationRun;
import dev.signalbox.model.route.trace.TypedRequest;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Saved expectations with what became of them; choosing one asks the tester. */
final class ExpectationsPane {
  private static final double ROW = 32;
  private static final int MOST_ROWS = 8;

  private final Tester tester;
  private final Messages messages;
  private final ListView<ExpectationRun.Result> list = new ListView<>();
  private final TitledPane pane = new TitledPane("", list);

  ExpectationsPane(Tester tester, Expectations expectations, Messages messages) {
    this.tester = tester;
    this.messages = messages;
    list.setId("expectations");
    list.setAccessibleText(messages.text("expect.title"));
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(event -> ask());
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        ask();
      }
    });
    pane.setAnimated(false);
    pane.setId("expectations-pane");
    pane.getStyleClass().add("sb-section");
    expectations.run().subscribe(this::show);
  }

  Region node() {
    return pane;
  }

  private void show(ExpectationRun run) {
    int size = run.results().size();
    pane.setText(
        messages.text("expect.summary", size, run.failures(), Math.round(run.coverage() * 100)));
    pane.setAccessibleText(pane.getText());
    pane.setVisible(size > 0);
    pane.setManaged(size > 0);
    list.setPrefHeight(ROW * Math.min(size, MOST_ROWS) + 2);
    list.getItems().setAll(run.results());
  }

  private void ask() {
    ExpectationRun.Result chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      Expectation wanted = chosen.expectation();
      List<HeaderField> headers =
          wanted.headers().entrySet().stream()
              .map(header -> new HeaderField(header.getKey(), header.getValue()))
              .toList();
      TypedRequest.of(wanted.method(), wanted.url(), headers).ifPresent(tester::ask);
    }
  }

  private final class Cell extends ListCell<ExpectationRun.Result> {
    @Override
    protected void updateItem(ExpectationRun.@Nullable Result result, boolean empty) {
      super.updateItem(result, empty);
      setGraphic(result == null || empty ? null : row(result));
      setTooltip(
          result == null || result.complaint() == null ? null : new Tooltip(result.complaint()));
      setAccessibleText(result == null || empty ? null : spoken(result));
    }

    private String spoken(ExpectationRun.Result result) {
      String state = messages.text(result.holds() ? "expect.holds" : "expect.fails");
      return messages.text(
          "expect.spoken", result.expectation().request(), result.expectation().outcome(), state);
    }

    private HBox row(ExpectationRun.Result result) {
      Label request = Parts.label(result.expectation().request(), "sb-mono");
      request.setMinWidth(60);
      HBox row =
          new HBox(
              8,
              result.holds()
                  ? Icons.of("mdoal-check_circle_outline", Icons.ROW, "sb-icon-success")
                  : Icons.of("mdoal-error_outline", Icons.ROW, "sb-icon-danger"),
              request,
              Parts.gap(),
              Parts.label(result.expectation().outcome(), "sb-small", "sb-muted"));
      row.setAlignment(Pos.CENTER_LEFT);
      return row;
    }
  }
}
