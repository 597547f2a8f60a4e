package dev.signalbox.app.ui.problems;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.suppress.Suppression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One line of the list of what is not reported. */
final class SuppressedRow {
  private static final double TITLE = 256;
  private static final double REASON = 320;

  private SuppressedRow() {}

  /**
   * A finding that is not reported.
   *
   * @param place file, line and column
   * @param button reports it again
   */
  static HBox of(Finding finding, Suppression by, String place, Messages messages, Button button) {
    Node icon = FindingRow.icon(finding.severity());
    icon.setOpacity(0.5);
    HBox row =
        row(
            icon,
            Parts.label(FindingTitle.of(finding), "sb-medium", "sb-struck", "sb-muted"),
            Parts.label(finding.message(), "sb-struck", "sb-muted"),
            by,
            place,
            messages,
            button);
    row.setAccessibleText(
        messages.text(
            "problems.suppressed.row",
            FindingTitle.of(finding),
            finding.message(),
            by.reason(),
            place));
    return row;
  }

  /**
   * A suppression that holds nothing back.
   *
   * @param place the file it stands in
   * @param button takes it out of there
   */
  static HBox stale(Suppression by, String place, Messages messages, Button button) {
    String title = FindingTitle.of(by.code());
    String words = messages.text("problems.stale", by.about());
    HBox row =
        row(
            Icons.of("mdoal-link_off", Icons.ROW),
            Parts.label(title, "sb-medium"),
            Parts.label(words, "sb-muted"),
            by,
            place,
            messages,
            button);
    row.setAccessibleText(
        messages.text("problems.suppressed.row", title, words, by.reason(), place));
    return row;
  }

  private static HBox row(
      Node icon,
      Label title,
      Label message,
      Suppression by,
      String place,
      Messages messages,
      Button button) {
    title.setMinWidth(TITLE);
    title.setPrefWidth(TITLE);
    message.setMinWidth(0);
    message.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(message, Priority.ALWAYS);
    Label reason = Parts.label(messages.text("problems.suppressed.because", by.reason()));
    reason.setMinWidth(REASON / 2);
    reason.setPrefWidth(REASON);
    reason.setTooltip(new Tooltip(by.reason()));
    Label where = Parts.label(place, "sb-mono-small");
    where.setMinWidth(HBox.USE_PREF_SIZE);
    button.setMinWidth(HBox.USE_PREF_SIZE);
    HBox row = new HBox(12, icon, title, message, reason, where, FindingRow.apart(button));
    row.getStyleClass().add("sb-finding-row");
    return row;
  }
}
