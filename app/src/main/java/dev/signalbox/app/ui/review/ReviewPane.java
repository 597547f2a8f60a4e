package dev.signalbox.app.ui.review;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Clip;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A whole view for one decision: what changes on the left, the lines on the right. */
final class ReviewPane {
  private final Messages messages;
  private final BorderPane pane = new BorderPane();
  private final List<Button> buttons = new ArrayList<>();

  /**
   * Shows the subject; its comparison may follow.
   *
   * @param close takes the view away
   * @param chosen does a choice
   */
  ReviewPane(Subject subject, Messages messages, Runnable close, Consumer<Subject.Choice> chosen) {
    this.messages = messages;
    Button back = Parts.iconButton("mdoal-arrow_back", messages.text("review.back"), close);
    VBox words =
        new VBox(
            Parts.label(subject.title(), "sb-view-title"),
            Parts.label(subject.detail(), "sb-small", "sb-muted"));
    words.setAlignment(Pos.CENTER_LEFT);
    HBox top = new HBox(12, back, words, Parts.gap());
    for (Subject.Choice choice : subject.choices()) {
      Button button =
          Parts.button(choice.text(), choice.id(), () -> chosen.accept(choice), choice.style());
      buttons.add(button);
      top.getChildren().add(button);
    }
    buttons.add(back);
    top.getStyleClass().add("sb-review-bar");
    ProgressIndicator busy = new ProgressIndicator();
    busy.setMaxSize(40, 40);
    busy.setAccessibleText(messages.text("review.busy"));
    pane.setTop(top);
    pane.setCenter(new StackPane(busy));
    pane.setId("review");
    pane.getStyleClass().add("sb-chrome");
    pane.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
  }

  BorderPane node() {
    return pane;
  }

  /** Where the focus belongs: the main choice, or the way back. */
  Node focus() {
    return buttons.size() > 1 ? buttons.get(buttons.size() - 2) : buttons.getLast();
  }

  void show(Subject subject, Comparison comparison, String file) {
    SplitPane sides =
        new SplitPane(
            ChangeList.of(subject, comparison, messages), right(subject, comparison, file));
    sides.setDividerPositions(0.35);
    pane.setCenter(sides);
  }

  private BorderPane right(Subject subject, Comparison comparison, String file) {
    Button copy =
        Parts.iconButton(
            "mdoal-content_copy", messages.text("review.copy"), () -> Clip.copy(subject.after()));
    HBox head =
        new HBox(
            8,
            Icons.of("mdoal-insert_drive_file", Icons.ROW),
            Parts.label(file),
            Parts.chip("+" + comparison.text().added(), "success"),
            Parts.chip("\u2212" + comparison.text().removed(), "danger"),
            Parts.gap(),
            Parts.label(messages.text("review.rest"), "sb-small", "sb-muted"),
            copy);
    head.getStyleClass().add("sb-panel-header");
    BorderPane right = new BorderPane(DiffList.of(comparison.text(), messages));
    right.setTop(head);
    right.getStyleClass().add("sb-panel");
    return right;
  }
}
