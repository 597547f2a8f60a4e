package dev.signalbox.app.ui.expect;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.tester.Tester;
import dev.signalbox.model.expect.Expectation;
import dev.signalbox.model.expect.ExpectationRun;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Everything that can be done with expectations, as actions. */
public final class ExpectationActions {
  private final Session session;
  private final Tester tester;
  private final Expectations expectations;
  private final ExpectationsPane pane;
  private final Overlay overlay;
  private final Messages messages;
  private final Runnable open;

  /**
   * Acts on what is selected in the list.
   *
   * @param open shows the trace, with the list in it
   */
  public ExpectationActions(
      Session session,
      Tester tester,
      Expectations expectations,
      ExpectationsPane pane,
      Overlay overlay,
      Messages messages,
      Runnable open) {
    this.session = session;
    this.tester = tester;
    this.expectations = expectations;
    this.pane = pane;
    this.overlay = overlay;
    this.messages = messages;
    this.open = open;
  }

  /** Adds them. */
  public void register(Actions actions) {
    BooleanBinding some = Bindings.isNotNull(pane.selected());
    actions.addAll(
        List.of(
            Action.when(
                tester.url().isNotEmpty(),
                "route.expect",
                Menu.ROUTE,
                "mdoal-check",
                "Shortcut+E",
                () -> expectations.save(tester.request())),
            Action.when(
                session.project().isNotNull(),
                "expect.show",
                Menu.ROUTE,
                "mdoal-check_circle_outline",
                "Shortcut+Shift+E",
                this::show),
            Action.when(some, "expect.ask", Menu.ROUTE, null, "", () -> selected(this::ask)),
            Action.when(
                some, "expect.update", Menu.ROUTE, null, "", () -> selected(expectations::update)),
            Action.when(some, "expect.edit", Menu.ROUTE, null, "", () -> selected(this::edit)),
            Action.when(
                some, "expect.remove", Menu.ROUTE, null, "", () -> selected(expectations::remove)),
            Action.when(
                expectations.undoable(),
                "expect.undo",
                Menu.ROUTE,
                "mdomz-undo",
                "",
                expectations::undo)));
  }

  /** Asks the tester about an expectation. */
  void ask(Expectation expectation) {
    Asking.request(expectation).ifPresent(tester::ask);
    open.run();
  }

  /** Changes an expectation in a form. */
  void edit(Expectation expectation) {
    ExpectationForm.show(
        overlay,
        messages,
        expectation,
        session.snapshot().get().config().serviceNames(),
        changed -> expectations.replace(expectation, changed));
  }

  private void show() {
    open.run();
    pane.focus();
  }

  private void selected(Consumer<Expectation> act) {
    ExpectationRun.Result chosen = pane.selected().get();
    if (chosen != null) {
      act.accept(chosen.expectation());
    }
  }
}
