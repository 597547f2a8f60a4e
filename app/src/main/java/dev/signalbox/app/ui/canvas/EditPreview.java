package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.diff.ConfigDifference;
import dev.signalbox.model.diff.OwnerChange;
import dev.signalbox.model.diff.OwnerChanges;
import dev.signalbox.model.edit.Edit;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.syntax.JsonParser;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Says which requests an edit would take from whom, before it is made; exact or said not to be. */
final class EditPreview {
  private final Session session;
  private final Messages messages;
  private final Latest<Asked, Answer> latest;

  private record Asked(String text, Config before, Edit edit, Consumer<String> receiver) {}

  private record Answer(String words, Consumer<String> receiver) {}

  /**
   * Nothing is asked yet.
   *
   * @param background compares
   * @param ui the UI thread
   */
  EditPreview(Session session, Messages messages, Executor background, Executor ui) {
    this.session = session;
    this.messages = messages;
    this.latest =
        new Latest<>(background, ui, this::answer, answer -> answer.receiver.accept(answer.words));
  }

  /** Asks; only the newest question is answered. */
  void ask(Edit edit, Consumer<String> receiver) {
    latest.ask(
        new Asked(
            session.history().get().text(), session.snapshot().get().config(), edit, receiver));
  }

  /** Gives up what was asked. */
  void cancel() {
    latest.cancel();
  }

  private Answer answer(Asked asked, BooleanSupplier outdated) {
    try {
      String after = asked.edit.on(JsonParser.parse(asked.text)).apply(asked.text);
      Config config = ConfigReader.read(JsonParser.parse(after));
      return new Answer(
          words(ConfigDifference.between(asked.before, config, outdated)), asked.receiver);
    } catch (EditRefused refused) {
      return new Answer(refused.sentence(), asked.receiver);
    }
  }

  private String words(OwnerChanges changes) {
    if (changes.none()) {
      return messages.text("canvas.preview.none");
    }
    String taken =
        changes.changes().stream()
            .filter(change -> !(change.before() instanceof Outcome.Nothing))
            .map(this::words)
            .reduce((first, second) -> first + "\n" + second)
            .orElse(messages.text("canvas.preview.free"));
    return changes.undecided().isEmpty()
        ? taken
        : taken + "\n" + messages.text("canvas.preview.undecided");
  }

  private String words(OwnerChange change) {
    return messages.text(
        "canvas.preview.taken",
        change.requests().words(),
        Names.target(change.before()),
        change.example().url());
  }
}
