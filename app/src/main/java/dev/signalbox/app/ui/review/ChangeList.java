package dev.signalbox.app.ui.review;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.problems.FindingTitle;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.diff.OwnerChanges;
import dev.signalbox.model.diff.RuleChange;
import dev.signalbox.model.finding.Finding;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The left side of a review: what changes in words, who answers then, which problems are left. */
final class ChangeList {
  private final Messages messages;
  private final ReviewWords words;
  private final VBox content = new VBox(8);

  private ChangeList(Messages messages) {
    this.messages = messages;
    this.words = new ReviewWords(messages);
    content.getStyleClass().add("sb-review-list");
  }

  static BorderPane of(Subject subject, Comparison comparison, Messages messages) {
    ChangeList list = new ChangeList(messages);
    list.routing(comparison);
    list.notes(subject.notes());
    List<Change> changes = list.words.changes(comparison);
    list.section("review.section.routing", changes, true);
    list.section("review.section.rest", changes, false);
    ScrollPane scroll = new ScrollPane(list.content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sb-scroll");
    Label count = Parts.count();
    count.setText(Integer.toString(changes.size()));
    BorderPane pane = new BorderPane(scroll);
    pane.setTop(Parts.header(messages.text("review.changes"), count));
    pane.setBottom(list.problems(comparison));
    pane.getStyleClass().add("sb-panel");
    pane.setPrefWidth(504);
    pane.setMinWidth(320);
    return pane;
  }

  private void notes(List<Subject.Note> notes) {
    for (Subject.Note note : notes) {
      VBox box =
          new VBox(2, wrapped(note.sentence(), ""), Parts.label(note.code(), "sb-mono-small"));
      HBox line =
          new HBox(
              8,
              note.error()
                  ? Icons.of("mdoal-error_outline", Icons.ROW, "sb-icon-danger")
                  : Icons.of("mdoal-info", Icons.ROW, "sb-icon-accent"),
              box);
      HBox.setHgrow(box, Priority.ALWAYS);
      line.getStyleClass().add("sb-change");
      content.getChildren().add(line);
    }
  }

  private void routing(Comparison comparison) {
    OwnerChanges owners = comparison.config().owners();
    List<OwnerTable.Row> rows =
        owners.changes().stream()
            .map(change ->
                new OwnerTable.Row(
                    change.example().url(),
                    change.requests().words(),
                    words.answer(change.before()),
                    words.answer(change.after())))
            .toList();
    content.getChildren().add(Parts.label(messages.text("review.owners"), "sb-label"));
    Label sentence = wrapped(sentence(owners), "sb-strong");
    sentence.setId("review-owners");
    content.getChildren().add(sentence);
    if (!rows.isEmpty()) {
      content.getChildren().add(OwnerTable.of(rows, messages));
    }
    owners.undecided().stream()
        .map(reason -> wrapped(reason, "sb-muted"))
        .forEach(content.getChildren()::add);
  }

  private String sentence(OwnerChanges owners) {
    if (owners.none()) {
      return messages.text("review.owners.none");
    }
    return owners.changes().isEmpty()
        ? messages.text("review.owners.undecided")
        : messages.text("review.owners.some", owners.changes().size());
  }

  private void section(String key, List<Change> changes, boolean routing) {
    List<Change> inside = changes.stream().filter(change -> change.routing() == routing).toList();
    if (!inside.isEmpty()) {
      content.getChildren().add(Parts.label(messages.text(key), "sb-label"));
      inside.forEach(change -> content.getChildren().add(item(change)));
    }
  }

  private HBox item(Change change) {
    Label sentence = wrapped(change.sentence(), "sb-medium");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    Label place =
        Parts.label(
            change.line() == 0 ? "" : messages.text("review.place", change.line()),
            "sb-mono-small");
    place.setMinWidth(56);
    HBox row = new HBox(8, icon(change.kind()), sentence, place);
    row.getStyleClass().add("sb-change");
    return row;
  }

  private static Node icon(RuleChange.Kind kind) {
    return switch (kind) {
      case ADDED -> Icons.of("mdoal-add_circle_outline", Icons.ROW, "sb-icon-success");
      case REMOVED -> Icons.of("mdomz-remove_circle_outline", Icons.ROW, "sb-icon-danger");
      case CHANGED -> Icons.of("mdoal-edit", Icons.ROW, "sb-icon-accent");
      case MOVED -> Icons.of("mdoal-low_priority", Icons.ROW, "sb-icon-accent");
    };
  }

  private VBox problems(Comparison comparison) {
    HBox head =
        new HBox(
            8,
            Parts.label(messages.text("review.problems"), "sb-strong"),
            Parts.gap(),
            Parts.label(Integer.toString(comparison.old().findings().size()), "sb-muted"),
            Icons.of("mdoal-arrow_forward", Icons.CHIP),
            Parts.label(Integer.toString(comparison.now().findings().size()), "sb-strong"));
    FlowPane chips = new FlowPane(8, 6);
    comparison
        .solved()
        .forEach(finding -> chips.getChildren().add(chip(finding, "success", "mdoal-check")));
    comparison
        .fresh()
        .forEach(
            finding -> chips.getChildren().add(chip(finding, "warning", "mdomz-report_problem")));
    VBox box = new VBox(8, head, chips);
    box.getStyleClass().add("sb-review-problems");
    return box;
  }

  private static Label chip(Finding finding, String style, String icon) {
    Label chip = Parts.chip(FindingTitle.of(finding), style);
    chip.setGraphic(Icons.of(icon, Icons.CHIP));
    chip.setTooltip(new Tooltip(finding.message()));
    return chip;
  }

  private static Label wrapped(String text, String style) {
    Label label = Parts.label(text);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    label.setWrapText(true);
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
