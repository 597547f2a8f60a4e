package dev.signalbox.app.ui.expect;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.expect.ExpectationRun;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** One expectation and whether it holds. */
final class ExpectationCell extends ListCell<ExpectationRun.Result> {
  private final Messages messages;

  ExpectationCell(Messages messages) {
    this.messages = messages;
  }

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

  private static HBox row(ExpectationRun.Result result) {
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
    row.setPrefWidth(1);
    return row;
  }
}
