package dev.signalbox.app.ui.problems;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line of the problems list. */
final class FindingRow {
  private FindingRow() {}

  /**
   * A new row.
   *
   * @param place file, line and column
   * @param buttons what can be done about it
   */
  static HBox of(Finding finding, String place, Messages messages, Node... buttons) {
    Label message = Parts.label(finding.message(), "sb-muted");
    message.setMinWidth(0);
    HBox.setHgrow(message, Priority.ALWAYS);
    message.setMaxWidth(Double.MAX_VALUE);
    Label title = Parts.label(FindingTitle.of(finding), "sb-medium");
    title.setMinWidth(256);
    title.setPrefWidth(256);
    Label where = Parts.label(place, "sb-mono-small");
    where.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(12, icon(finding.severity()), title, message, where);
    for (Node button : buttons) {
      row.getChildren().add(apart(button));
    }
    row.getStyleClass().add("sb-finding-row");
    row.setAccessibleText(
        messages.text(
            "problems.row",
            severity(finding, messages),
            FindingTitle.of(finding),
            finding.message(),
            place));
    return row;
  }

  /** A button that is never shortened, and whose clicks mean the button, not the row. */
  static Region apart(Node button) {
    HBox shown = new HBox(button);
    shown.setOnMouseClicked(Event::consume);
    shown.setMinWidth(Region.USE_PREF_SIZE);
    shown.setAlignment(Pos.CENTER);
    return shown;
  }

  static Node icon(Severity severity) {
    return switch (severity) {
      case ERROR -> Icons.of("mdoal-error_outline", Icons.ROW, "sb-icon-danger");
      case WARNING -> Icons.of("mdomz-report_problem", Icons.ROW, "sb-icon-warning");
      case INFO -> Icons.of("mdoal-info", Icons.ROW, "sb-icon-accent");
    };
  }

  private static String severity(Finding finding, Messages messages) {
    return messages.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
  }
}
