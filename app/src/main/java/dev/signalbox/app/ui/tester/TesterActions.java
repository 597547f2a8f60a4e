package dev.signalbox.app.ui.tester;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import java.util.List;
import javafx.beans.binding.BooleanBinding;

/** Everything that can be done with a URL, as actions. */
public final class TesterActions {
  private final Session session;
  private final Tester tester;
  private final TesterBar bar;
  private final Inputs inputs;

  /** Acts on what is asked. */
  public TesterActions(Session session, Tester tester, TesterBar bar, Inputs inputs) {
    this.session = session;
    this.tester = tester;
    this.bar = bar;
    this.inputs = inputs;
  }

  /**
   * Adds them.
   *
   * @param live whether the local router listens
   * @param send sends what is asked to it
   */
  public void register(Actions actions, BooleanBinding live, Runnable send) {
    BooleanBinding open = session.project().isNotNull();
    BooleanBinding asked = tester.url().isNotEmpty();
    actions.addAll(
        List.of(
            Action.when(
                open, "route.test", Menu.ROUTE, "mdoal-alt_route", "Shortcut+L", bar::focus),
            Action.when(
                open,
                "route.trace",
                Menu.ROUTE,
                null,
                "Shortcut+Shift+L",
                () -> bar.expanded().set(!bar.expanded().get())),
            Action.when(
                open,
                "route.headers",
                Menu.ROUTE,
                "mdoal-edit",
                "Shortcut+Shift+H",
                this::editInputs),
            Action.when(live.and(asked), "route.send", Menu.ROUTE, "mdomz-send", "", send)));
    actions.mark("route.trace", bar.expanded());
  }

  private void editInputs() {
    bar.expanded().set(true);
    inputs.edit();
  }
}
