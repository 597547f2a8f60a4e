package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.expect.ExpectationActions;
import dev.signalbox.app.ui.expect.Expectations;
import dev.signalbox.app.ui.expect.ExpectationsPane;
import dev.signalbox.app.ui.expect.FailedExpectations;
import dev.signalbox.app.ui.expect.FailureCell;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.problems.Elsewhere;
import dev.signalbox.app.ui.tester.Tester;
import javafx.scene.layout.Region;

/** Everything of one window that belongs to saved expectations. */
final class Expecting {
  private final Actions actions;
  private final Messages messages;
  private final Expectations expectations;
  private final ExpectationsPane pane;
  private final ExpectationActions commands;
  private final FailedExpectations failed;

  /**
   * Follows session and tester.
   *
   * @param open shows the trace, with the list in it
   */
  Expecting(
      Session session,
      Tester tester,
      Overlay overlay,
      Actions actions,
      Messages messages,
      Threads threads,
      Runnable open) {
    this.actions = actions;
    this.messages = messages;
    this.expectations =
        new Expectations(
            session, tester, messages, threads.compute(), threads.disk(), threads.ui());
    this.pane = new ExpectationsPane(session, expectations, messages);
    this.commands =
        new ExpectationActions(session, tester, expectations, pane, overlay, messages, open);
    this.failed = new FailedExpectations(expectations, commands, messages);
  }

  /** Adds what can be done with them. */
  void register(ActionControls controls) {
    commands.register(actions);
    pane.equip(controls, () -> actions.run("expect.ask"), () -> actions.run("expect.remove"));
  }

  Expectations saved() {
    return expectations;
  }

  /** The list of expectations. */
  Region node() {
    return pane.node();
  }

  /** Those that fail. */
  Elsewhere failed() {
    return failed;
  }

  /** The part of the status bar that says how many fail. */
  Region cell() {
    return new FailureCell(expectations, messages, () -> actions.run("expect.show")).node();
  }
}
