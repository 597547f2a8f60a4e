package dev.signalbox.app.ui.rules;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Lazy;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.review.ReviewWords;
import dev.signalbox.app.ui.rules.RuleLine.Entry;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.diff.ConfigDifference;
import dev.signalbox.model.diff.OwnerChange;
import dev.signalbox.model.diff.OwnerChanges;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.edit.MoveRule;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says which requests change owner if a rule moves, before it does. */
final class MovePreview {
  private static final int EXAMPLES = 3;

  private final Session session;
  private final Messages messages;
  private final ReviewWords words;
  private final BiConsumer<Entry, Integer> move;
  private final Runnable focusBack;
  private final Lazy<ConfigDifference> difference = new Lazy<>(ConfigDifference::new);
  private final Latest<Asked, OwnerChanges> comparing;
  private final Label sentence = Parts.label("", "sb-strong");
  private final VBox examples = new VBox(2);
  private final VBox box;
  private @Nullable Planned planned;

  private record Planned(Entry rule, int to) {}

  private record Asked(Snapshot snapshot, Planned planned) {}

  /**
   * Hidden until shown.
   *
   * @param move makes the move
   * @param focusBack gives the focus back to the list
   */
  MovePreview(
      Session session,
      Messages messages,
      Executor background,
      Executor ui,
      BiConsumer<Entry, Integer> move,
      Runnable focusBack) {
    this.session = session;
    this.messages = messages;
    this.words = new ReviewWords(messages);
    this.move = move;
    this.focusBack = focusBack;
    this.comparing = new Latest<>(background, ui, this::compare, this::tell);
    sentence.setWrapText(true);
    sentence.setId("move-consequence");
    HBox buttons =
        new HBox(
            8,
            Parts.button(messages.text("rules.move.do"), "move-do", this::commit, "small"),
            Parts.button(
                messages.text("rules.move.leave"), "move-leave", this::hide, "small", "plain"));
    box = new VBox(6, sentence, examples, buttons);
    box.getStyleClass().add("sb-move-preview");
    box.setId("move-preview");
    hide();
    session.snapshot().subscribe(snapshot -> hide());
  }

  Region node() {
    return box;
  }

  /** The edit that moves a rule within its list. */
  static MoveRule edit(Entry entry, int to) {
    RuleList list = RuleList.of(entry.rule().list()).orElseThrow();
    return new MoveRule(entry.scope(), list, entry.rule().index(), to);
  }

  /** Where a rule stands, or would stand after the move that is shown. */
  int place(Entry entry) {
    return planned != null && planned.rule.item().equals(entry.item())
        ? planned.to
        : entry.rule().index();
  }

  /** Shows what a move changes; Enter makes it. */
  void show(Entry rule, int to) {
    Planned next = new Planned(rule, to);
    if (next.equals(planned)) {
      return;
    }
    planned = next;
    sentence.setText(messages.text("rules.moving", rule.rule().index() + 1, to + 1));
    examples.getChildren().clear();
    box.setVisible(true);
    box.setManaged(true);
    comparing.ask(new Asked(session.snapshot().get(), next));
  }

  /** Shows nothing; nothing moves. */
  void hide() {
    planned = null;
    comparing.cancel();
    box.setVisible(false);
    box.setManaged(false);
  }

  /** Takes Enter and Escape while a move is shown. */
  boolean handle(KeyEvent event) {
    if (planned == null) {
      return false;
    }
    switch (event.getCode()) {
      case ENTER -> commit();
      case ESCAPE -> hide();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void commit() {
    Planned now = planned;
    hide();
    if (now != null && now.to != now.rule.rule().index()) {
      move.accept(now.rule, now.to);
    }
    focusBack.run();
  }

  private OwnerChanges compare(Asked asked, BooleanSupplier outdated) {
    Config before = asked.snapshot.config();
    try {
      MoveRule edit = edit(asked.planned.rule, asked.planned.to);
      String text = edit.on(asked.snapshot.source()).apply(asked.snapshot.source().text());
      return difference.get().owners(before, ConfigReader.read(JsonParser.parse(text)), outdated);
    } catch (EditRefused refused) {
      return new OwnerChanges(List.of(), List.of(refused.sentence()));
    }
  }

  private void tell(OwnerChanges changes) {
    Planned now = planned;
    if (now == null) {
      return;
    }
    String what =
        changes.none()
            ? messages.text("rules.move.none")
            : changes.changes().isEmpty()
                ? messages.text("review.owners.undecided")
                : messages.text("rules.move.some", changes.changes().size());
    sentence.setText(
        messages.text("rules.moving", now.rule.rule().index() + 1, now.to + 1) + ". " + what);
    session.say(sentence.getText());
    examples
        .getChildren()
        .setAll(changes.changes().stream().limit(EXAMPLES).map(this::example).toList());
  }

  private Label example(OwnerChange change) {
    Label label =
        Parts.label(
            messages.text(
                "rules.move.example",
                change.example().url(),
                words.answer(change.before()),
                words.answer(change.after())),
            "sb-small");
    label.setWrapText(true);
    return label;
  }
}
