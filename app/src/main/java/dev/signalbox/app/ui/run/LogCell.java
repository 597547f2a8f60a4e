package dev.signalbox.app.ui.run;

import dev.signalbox.app.process.Ansi;
import dev.signalbox.app.process.LogLine;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A line of the log: time, who wrote it, and the text in its own colours. */
final class LogCell extends ListCell<LogLine> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());
  private static final int HUES = 8;

  private final Label time = label("sb-log-time");
  private final Label who = label("sb-log-who");
  private final Region square = new Region();
  private final TextFlow text = new TextFlow();
  private final HBox row = new HBox(8, time, square, who, text);

  LogCell() {
    row.setAlignment(Pos.BASELINE_LEFT);
    text.getStyleClass().add("sb-log-text");
    setPrefWidth(Region.USE_COMPUTED_SIZE);
  }

  @Override
  protected void updateItem(@Nullable LogLine line, boolean empty) {
    super.updateItem(line, empty);
    if (line == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    time.setText(TIME.format(line.at()));
    who.setText(line.service());
    square.getStyleClass().setAll("sb-log-square", "hue-" + hue(line.service()));
    text.getChildren().clear();
    for (Ansi.Span span : Ansi.spans(line.text())) {
      text.getChildren().add(piece(span));
    }
    setAccessibleText(line.service() + " " + Ansi.plain(line.text()));
    setGraphic(row);
  }

  private static Text piece(Ansi.Span span) {
    Text piece = new Text(span.text());
    piece.getStyleClass().add("piece");
    if (span.colour() >= 0) {
      piece.getStyleClass().add("ansi-" + span.colour());
    }
    if (span.bold()) {
      piece.getStyleClass().add("bold");
    }
    if (span.dim()) {
      piece.getStyleClass().add("dim");
    }
    return piece;
  }

  private static int hue(String service) {
    return Math.floorMod(service.hashCode(), HUES) + 1;
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }
}
