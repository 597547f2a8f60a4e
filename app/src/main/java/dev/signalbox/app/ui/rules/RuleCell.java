package dev.signalbox.app.ui.rules;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Shows a line and lets it be dragged. */
final class RuleCell extends ListCell<RuleLine> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

  private final Messages messages;

  /** What the graphic shows; null when there is none. */
  private @Nullable RuleLine shown;

  RuleCell(Messages messages, RuleDrag drag) {
    this.messages = messages;
    getStyleClass().add("sb-rule-row");
    drag.install(this);
  }

  /** Shows where a dragged rule would land: -1 above this line, 1 below it, 0 neither. */
  void aim(int side) {
    pseudoClassStateChanged(ABOVE, side < 0);
    pseudoClassStateChanged(BELOW, side > 0);
  }

  @Override
  protected void updateItem(@Nullable RuleLine line, boolean empty) {
    super.updateItem(line, empty);
    aim(0);
    if (!empty && line != null && line.looksLike(shown)) {
      return;
    }
    shown = empty ? null : line;
    pseudoClassStateChanged(HEADING, line instanceof RuleLine.Heading);
    setGraphic(empty ? null : content(line));
    setAccessibleText(empty ? null : spoken(line));
  }

  private @Nullable Node content(@Nullable RuleLine line) {
    return switch (line) {
      case null -> null;
      case RuleLine.Heading heading -> Parts.label(words(heading), "sb-label");
      case RuleLine.Entry entry -> row(entry);
    };
  }

  private String spoken(@Nullable RuleLine line) {
    return switch (line) {
      case null -> "";
      case RuleLine.Heading heading -> words(heading);
      case RuleLine.Entry entry ->
          messages.text("rules.spoken", entry.number(), entry.source(), entry.answer());
    };
  }

  private String words(RuleLine.Heading heading) {
    String group = messages.text("rules.group." + heading.list());
    return heading.service() == null
        ? group
        : messages.text("rules.group.of", heading.service(), group);
  }

  private HBox row(RuleLine.Entry entry) {
    Label number = Parts.ruleNumber(entry.number(), style(entry));
    Label source = Parts.label(entry.source(), "sb-mono");
    source.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    source.setMinWidth(40);
    source.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(source, Priority.ALWAYS);
    Label answer = Parts.label(entry.answer(), "sb-medium");
    answer.setMinWidth(24);
    answer.setMaxWidth(120);
    HBox row =
        new HBox(6, Icons.of("mdoal-drag_indicator", Icons.ROW, "sb-handle"), number, source);
    if (entry.dead()) {
      row.getChildren().add(Icons.of("mdoal-block", Icons.CHIP, "sb-icon-warning"));
    }
    row.getChildren().addAll(Icons.of("mdoal-arrow_forward", Icons.CHIP), answer);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(0);
    row.setPrefWidth(1);
    setTooltip(new Tooltip(messages.text("rules.tip", entry.source(), entry.answer())));
    return row;
  }

  private static String style(RuleLine.Entry entry) {
    if (entry.dead()) {
      return "never";
    }
    return switch (entry.rule().list()) {
      case "redirects" -> "redirect";
      case "headers" -> "header";
      default -> "rewrite";
    };
  }
}
