package dev.signalbox.app.ui.review;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Requests whose answer changes: the first few, the others on demand. */
public final class OwnerTable {
  private static final int FIRST = 4;

  private OwnerTable() {}

  /**
   * One line.
   *
   * @param request one that is asked, such as {@code /health/live}
   * @param all which requests it stands for, in words
   * @param before who answered
   * @param after who answers then
   */
  public record Row(String request, String all, String before, String after) {}

  /** A table with its head; not empty. */
  public static VBox of(List<Row> rows, Messages messages) {
    VBox table = new VBox(row(head(messages), "sb-label"));
    table.getStyleClass().add("sb-owner-table");
    rows.stream().limit(FIRST).forEach(row -> table.getChildren().add(row(row, "sb-owner-row")));
    if (rows.size() > FIRST) {
      Hyperlink more = new Hyperlink(messages.text("review.more", rows.size() - FIRST));
      more.setId("review-more");
      more.setOnAction(event -> {
        table.getChildren().remove(more);
        rows.stream().skip(FIRST).forEach(row -> table.getChildren().add(row(row, "sb-owner-row")));
      });
      table.getChildren().add(more);
    }
    return table;
  }

  private static Row head(Messages messages) {
    return new Row(
        messages.text("review.request"),
        "",
        messages.text("review.before"),
        messages.text("review.after"));
  }

  private static HBox row(Row row, String style) {
    boolean head = style.equals("sb-label");
    Label request = cell(row.request(), head ? style : "sb-mono", 150);
    HBox.setHgrow(request, Priority.ALWAYS);
    request.setMaxWidth(Double.MAX_VALUE);
    if (!row.all().isEmpty()) {
      request.setTooltip(new Tooltip(row.all()));
    }
    HBox line =
        new HBox(
            8,
            request,
            cell(row.before(), head ? style : "sb-muted", 120),
            head ? Parts.label("  ") : Icons.of("mdoal-arrow_forward", Icons.CHIP),
            cell(row.after(), head ? style : "sb-medium", 120));
    line.getStyleClass().add("sb-owner-row");
    return line;
  }

  private static Label cell(String text, String style, double width) {
    Label cell = Parts.label(text, style);
    cell.setMinWidth(60);
    cell.setPrefWidth(width);
    return cell;
  }
}
