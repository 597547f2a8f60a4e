package dev.signalbox.app.ui.problems;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.fix.Fix;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Looks for fixes of the working text and makes them. */
final class Repairing {
  private final Session session;
  private final Messages messages;
  private final Latest<Snapshot, Repairs> looking;
  private final Latest<Wholesale.Wanted, String> fixingAll;
  private Repairs repairs = new Repairs(Snapshot.empty(), Map.of());

  /**
   * Knows no fix yet.
   *
   * @param analysis finds the problems of a repaired text
   * @param background looks for fixes
   * @param found runs when others are known
   */
  Repairing(
      Session session,
      Messages messages,
      Session.Analysis analysis,
      Executor background,
      Executor ui,
      Runnable found) {
    this.session = session;
    this.messages = messages;
    this.looking =
        new Latest<>(
            background,
            ui,
            Repairs::find,
            fresh -> {
              repairs = fresh;
              found.run();
            });
    this.fixingAll =
        new Latest<>(
            background,
            ui,
            (wanted, outdated) -> Wholesale.repaired(wanted, analysis, outdated),
            text -> session.rewrite(messages.text("problems.step.all"), text));
  }

  /** Looks for fixes of a text. */
  void look(Snapshot snapshot) {
    looking.ask(snapshot);
  }

  /** The fixes of a finding, the most likely one first. */
  List<Fix> of(Finding finding) {
    return repairs.of(finding);
  }

  /** Makes a fix. */
  void apply(Fix fix) {
    if (session.apply(fix.edit()).isEmpty()) {
      session.say(messages.text("problems.fixed", fix.label()));
    }
  }

  /** Makes the best fix of the first finding that has any. */
  void first(Stream<Finding> candidates) {
    candidates
        .flatMap(finding -> of(finding).stream())
        .findFirst()
        .ifPresentOrElse(this::apply, () -> session.say(messages.text("problems.nofix")));
  }

  /** Fixes every finding of a kind, one after the other, as one step. */
  void all(Finding kind) {
    fixingAll.ask(
        new Wholesale.Wanted(session.snapshot().get(), session.project().get(), kind.code()));
  }
}
