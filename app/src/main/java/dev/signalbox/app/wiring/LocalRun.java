package dev.signalbox.app.wiring;

import dev.signalbox.app.serve.TrustStore;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.canvas.GraphView;
import dev.signalbox.app.ui.dialog.Dialogs;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Front;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.run.LiveWords;
import dev.signalbox.app.ui.run.LogsPane;
import dev.signalbox.app.ui.run.RequestCommands;
import dev.signalbox.app.ui.run.RequestsPane;
import dev.signalbox.app.ui.run.RouterCell;
import dev.signalbox.app.ui.run.RunActions;
import dev.signalbox.app.ui.run.RunButton;
import dev.signalbox.app.ui.run.RunNews;
import dev.signalbox.app.ui.run.RunServicesPane;
import dev.signalbox.app.ui.run.Runs;
import dev.signalbox.app.ui.run.TrustPrompt;
import dev.signalbox.app.ui.shell.Dock;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Everything of one window that belongs to running the project. */
final class LocalRun {
  private final Session session;
  private final ActionControls controls;
  private final Messages messages;
  private final Runs runs;
  private final BooleanBinding live;

  LocalRun(
      Session session,
      Threads threads,
      Settings settings,
      Dialogs dialogs,
      Overlay overlay,
      Actions actions,
      ActionControls controls,
      Messages messages) {
    this.session = session;
    this.controls = controls;
    this.messages = messages;
    this.runs =
        new Runs(
            session,
            threads.runs(),
            threads.ui(),
            new TrustStore(settings.places()),
            new RunNews(session, dialogs, messages));
    this.live = Bindings.createBooleanBinding(() -> runs.phase().get().live(), runs.phase());
    new RunActions(session, runs, overlay, messages).register(actions);
    new TrustPrompt(runs, overlay, messages);
  }

  Runs runs() {
    return runs;
  }

  /** Whether the router listens. */
  BooleanBinding live() {
    return live;
  }

  /** Lights what happens on the graph. */
  void show(GraphView graph) {
    runs.services().subscribe(() -> graph.showRuns(runs.states()));
    runs.counts().subscribe(graph::showCounts);
    LiveWords words = new LiveWords(messages);
    runs.whenAnswered(line ->
        line.item()
            .ifPresent(item -> graph.showLive(item, line.good(), words.of(line, runs.requests()))));
  }

  /** The list of services, with what each does while the project runs. */
  Region services(Region otherwise) {
    Region running = new RunServicesPane(session, runs, controls, messages).node();
    StackPane pane = new StackPane();
    live.subscribe(now -> {
      boolean here = pane.getChildren().stream().anyMatch(Node::isFocusWithin);
      pane.getChildren().setAll(now ? running : otherwise);
      if (here) {
        focusList(pane);
      }
    });
    return pane;
  }

  /** Left to itself the focus would go to a button that changes the configuration. */
  private static void focusList(StackPane pane) {
    if (pane.lookup(".list-view") instanceof ListView<?> list) {
      list.requestFocus();
    }
  }

  /** The bottom of the window. */
  Dock dock(Region problems, RequestCommands commands, Front front) {
    return new Dock(
        new Dock.Panel(messages.text("run.problems"), problems),
        new Dock.Panel(
            messages.text("run.requests"),
            new RequestsPane(
                    session, runs, commands, messages, controls.smallButton("run.copy_address"))
                .node()),
        new Dock.Panel(messages.text("run.logs"), new LogsPane(runs, messages).node()),
        live,
        front);
  }

  Region button() {
    return new RunButton(runs, controls).node();
  }

  Region cell(Actions actions) {
    return new RouterCell(runs, actions, messages).node();
  }
}
