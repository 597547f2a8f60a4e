package dev.signalbox.app.ui.problems;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.suppress.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** What a project can decide about the selected finding, as actions. */
final class DecisionActions {
  static final String SUPPRESS = "problem.suppress";
  private static final String USUAL = "problem.severity.usual";

  private final Session session;
  private final Decisions decisions;
  private final SuppressForm form;
  private final ReadOnlyObjectProperty<@Nullable Finding> selected;
  private final Runnable focus;

  /**
   * Decides about what is selected in the list of problems.
   *
   * @param focus gives that list the focus
   */
  DecisionActions(
      Session session,
      Decisions decisions,
      SuppressForm form,
      ReadOnlyObjectProperty<@Nullable Finding> selected,
      Runnable focus) {
    this.session = session;
    this.decisions = decisions;
    this.form = form;
    this.selected = selected;
    this.focus = focus;
  }

  /** Ids of the actions that give a kind of findings a severity. */
  static List<String> severities() {
    return Stream.concat(
            Arrays.stream(Severity.values()).map(DecisionActions::id), Stream.of(USUAL))
        .toList();
  }

  /** Whether a project can decide anything about a finding: not about those of other files. */
  boolean decidable(@Nullable Finding finding) {
    return finding != null
        && !finding.code().equals(Decisions.UNREADABLE)
        && Policy.decidable(finding)
        && session.snapshot().get().findings().contains(finding);
  }

  void register(Actions actions, SuppressedList suppressed) {
    BooleanBinding some = holds(() -> decidable(selected.get()));
    actions.addAll(
        List.of(
            Action.when(some, SUPPRESS, Menu.EDIT, "mdomz-visibility_off", "", this::suppress),
            Action.when(
                Bindings.isNotNull(suppressed.selected()),
                "problem.unsuppress",
                Menu.EDIT,
                "mdomz-visibility",
                "",
                () ->
                    Optional.ofNullable(suppressed.selected().get())
                        .ifPresent(row -> decisions.unsuppress(row.by())))));
    for (Severity severity : Severity.values()) {
      actions.addAll(
          List.of(
              Action.when(
                  some,
                  id(severity),
                  Menu.EDIT,
                  null,
                  "",
                  () -> finding().ifPresent(kind -> decisions.judge(kind, severity)))));
      actions.mark(id(severity), holds(() -> decided().filter(severity::equals).isPresent()));
    }
    actions.addAll(
        List.of(
            Action.when(
                some, USUAL, Menu.EDIT, null, "", () -> finding().ifPresent(decisions::unjudge)),
            Action.when(
                decisions.undoable(),
                "problem.undo",
                Menu.EDIT,
                "mdomz-undo",
                "",
                decisions::undo)));
    actions.mark(USUAL, holds(() -> finding().isPresent() && decided().isEmpty()));
  }

  private void suppress() {
    finding().ifPresent(finding -> form.show(finding, about(finding), focus));
  }

  private Optional<Finding> finding() {
    return Optional.ofNullable(selected.get()).filter(this::decidable);
  }

  private String about(Finding finding) {
    return Policy.about(finding, session.snapshot().get().config());
  }

  /** The severity the project gives to findings like the selected one. */
  private Optional<Severity> decided() {
    return finding()
        .map(finding -> session.judgement().get().policy().severities().get(finding.code()));
  }

  private BooleanBinding holds(Callable<Boolean> condition) {
    return Bindings.createBooleanBinding(
        condition, selected, session.snapshot(), session.judgement());
  }

  private static String id(Severity severity) {
    return "problem.severity." + severity.name().toLowerCase(Locale.ROOT);
  }
}
