package dev.signalbox.app.ui.source;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.assist.Hover;
import dev.signalbox.model.assist.Hovers;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says what a place of the text is about: findings, keys, what a source matches. */
final class HoverCard {
  private final Floats floats;
  private final Messages messages;
  private final VBox card = new VBox(8);
  private final Latest<Question, Answer> asking;

  private record Question(Snapshot snapshot, int offset, @Nullable Bounds place) {}

  private record Answer(Optional<Hover> hover, @Nullable Bounds place) {}

  HoverCard(Floats floats, Messages messages, Executor background, Executor ui) {
    this.floats = floats;
    this.messages = messages;
    this.asking =
        new Latest<>(
            background,
            ui,
            (question, outdated) ->
                new Answer(Hovers.at(question.snapshot, question.offset), question.place),
            this::show);
    card.setId("source-hover");
    card.getStyleClass().addAll("sb-popup", "sb-hover");
    card.setPrefWidth(440);
    card.setMouseTransparent(true);
    card.setAccessibleRole(AccessibleRole.TEXT);
  }

  /**
   * Asks about a place.
   *
   * @param offset in the file's text
   * @param place on the screen, to stand beside
   */
  void ask(Snapshot snapshot, int offset, @Nullable Bounds place) {
    asking.ask(new Question(snapshot, offset, place));
  }

  void hide() {
    asking.cancel();
    floats.hide(card);
  }

  private void show(Answer answer) {
    answer.hover.ifPresentOrElse(
        hover -> {
          card.getChildren().setAll(hover.parts().stream().map(this::part).toList());
          card.setAccessibleText(
              hover.parts().stream()
                  .map(part -> part.title() + ". " + part.text())
                  .collect(Collectors.joining(" ")));
          floats.show(card, answer.place);
          card.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        },
        this::hide);
  }

  private Node part(Hover.Part part) {
    return switch (part.kind()) {
      case FINDING -> {
        Label title = text(part.title(), "sb-strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head =
            new HBox(8, Icons.of("mdomz-report_problem", Icons.ROW, "sb-icon-warning"), title);
        yield new VBox(4, head, text(part.text(), "sb-small", "sb-muted"));
      }
      case KEY -> new VBox(4, text(part.title(), "sb-strong"), text(part.text(), "sb-small"));
      case MATCHES ->
          new VBox(
              4,
              text(messages.text("source.hover.matches"), "sb-strong"),
              text(part.text(), "sb-mono", "sb-small"));
      case SERVICE ->
          new VBox(
              4,
              text(messages.text("source.hover.service", part.title()), "sb-strong"),
              text(messages.text("source.hover.root", part.text()), "sb-small", "sb-muted"));
    };
  }

  private static Label text(String words, String... styles) {
    Label label = Parts.label(words, styles);
    label.setWrapText(true);
    return label;
  }
}
