package dev.signalbox.app.ui.review;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The lines of a comparison; only those in sight become controls. */
final class DiffList {
  private static final double ROW = 22;

  private DiffList() {}

  static ListView<DiffLine> of(TextDiff diff, Messages messages) {
    ListView<DiffLine> list = new ListView<>();
    list.setId("review-lines");
    list.getItems().setAll(diff.lines());
    list.setFixedCellSize(ROW);
    list.setAccessibleText(messages.text("review.lines"));
    list.getStyleClass().add("sb-diff");
    list.setPlaceholder(Parts.label(messages.text("review.same"), "sb-muted"));
    list.setCellFactory(view -> new Cell(messages));
    return list;
  }

  private static final class Cell extends ListCell<DiffLine> {
    private final Messages messages;

    Cell(Messages messages) {
      this.messages = messages;
      getStyleClass().add("sb-diff-line");
    }

    @Override
    protected void updateItem(@Nullable DiffLine line, boolean empty) {
      super.updateItem(line, empty);
      for (DiffLine.Kind kind : DiffLine.Kind.values()) {
        PseudoClass state = PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT));
        pseudoClassStateChanged(state, line != null && !empty && line.kind() == kind);
      }
      setGraphic(line == null || empty ? null : row(line));
      setAccessibleText(line == null || empty ? null : spoken(line));
    }

    private HBox row(DiffLine line) {
      Label text = Parts.label(line.text(), "sb-mono");
      if (line.kind() == DiffLine.Kind.HEADING) {
        text.setText(line.text().isEmpty() ? messages.text("review.top") : line.text());
        text.getStyleClass().setAll("label", "sb-mono-small", "sb-muted");
        return new HBox(text);
      }
      return new HBox(number(line.before()), number(line.after()), sign(line), text);
    }

    private static Label number(int value) {
      Label number = Parts.label(value == 0 ? "" : Integer.toString(value), "sb-diff-number");
      number.setMinWidth(44);
      number.setPrefWidth(44);
      return number;
    }

    private static Label sign(DiffLine line) {
      String shown =
          switch (line.kind()) {
            case ADDED -> "+";
            case REMOVED -> "\u2212";
            default -> "";
          };
      Label sign = Parts.label(shown, "sb-mono", "sb-diff-sign");
      sign.setMinWidth(28);
      sign.setPrefWidth(28);
      return sign;
    }

    private String spoken(DiffLine line) {
      return messages.text("review.line." + line.kind().name().toLowerCase(Locale.ROOT))
          + " "
          + line.text();
    }
  }
}
