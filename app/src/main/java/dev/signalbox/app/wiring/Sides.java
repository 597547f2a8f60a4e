package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.InspectorPane;
import dev.signalbox.app.ui.kit.Lazy;
import dev.signalbox.app.ui.outline.ServicesPane;
import dev.signalbox.app.ui.rules.RulesPane;
import dev.signalbox.app.ui.shell.Dock;
import dev.signalbox.app.ui.shell.Regions;
import dev.signalbox.app.ui.shell.side.AfterFirstFrame;
import dev.signalbox.app.ui.shell.side.RailEntry;
import dev.signalbox.app.ui.shell.side.Side;
import dev.signalbox.app.ui.shell.side.WorstFinding;
import dev.signalbox.app.ui.tester.TesterBar;
import dev.signalbox.app.ui.tester.TracePane;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The sides of one window around the graph. Their places are there at once; what is in them is put
 * there after the first frame, so that the graph does not wait for it.
 */
final class Sides {
  private final Session session;
  private final Actions actions;
  private final Messages messages;
  private final Side left;
  private final Side right;
  private final Side bottom;
  private final StackPane leftPlace = new StackPane();
  private final StackPane rightPlace = new StackPane();
  private final StackPane bottomPlace = new StackPane();
  private final Supplier<Dock> dock;
  private final Lazy<Boolean> fill;
  private final Regions regions;

  Sides(
      Session session,
      Messages messages,
      RulesPane rules,
      Actions actions,
      LocalRun run,
      Supplier<InspectorPane> inspector,
      Supplier<Dock> dock,
      TesterBar tester,
      TracePane trace,
      Region middle,
      BooleanSupplier reducedMotion) {
    this.session = session;
    this.actions = actions;
    this.messages = messages;
    this.dock = dock;
    ServicesPane services =
        new ServicesPane(session, messages, () -> overGraph("graph.new_service"));
    SplitPane lists = new SplitPane(rules.node(), run.services(services.node()));
    lists.setOrientation(Orientation.VERTICAL);
    this.fill =
        new Lazy<>(() -> {
          leftPlace.getChildren().setAll(tester.expanded().get() ? trace.node() : lists);
          rightPlace.getChildren().setAll(inspector.get().node());
          bottomPlace.getChildren().setAll(dock.get().node());
          return true;
        });
    this.left =
        new Side(
            Side.Edge.LEFT,
            leftPlace,
            List.of(
                entry(
                    "rules",
                    "mdomz-rule",
                    worst(WorstFinding::rule),
                    () -> showList(tester, rules::focus)),
                entry(
                    "services",
                    "mdoal-list_alt",
                    worst(WorstFinding::service),
                    () -> showList(tester, services::focus))),
            rules::focus,
            () -> tester.expanded().set(false));
    this.right =
        new Side(
            Side.Edge.RIGHT,
            rightPlace,
            List.of(
                entry("form", "mdomz-tune", worst(this::selected), () -> inspector.get().focus()),
                entry(
                    "variables",
                    "mdoal-list_alt",
                    nothing(),
                    () -> inspector.get().showVariables()),
                entry("source", "mdoal-code", nothing(), () -> inspector.get().showSource())),
            () -> inspector.get().focus(),
            () -> {});
    this.bottom =
        new Side(Side.Edge.BOTTOM, bottomPlace, List.of(), () -> dock.get().focus(), () -> {});
    this.regions = new Regions(left, middle, right, bottom, reducedMotion);
    regions.register(actions);
    actions.addAll(
        List.of(
            shown(run, "run.show_requests", "mdomz-swap_vert", Dock::showRequests),
            shown(run, "run.show_logs", "mdomz-subject", Dock::showLogs)));
    run.live().subscribe(regions::busy);
    tester
        .expanded()
        .addListener((property, before, open) -> {
          leftPlace.getChildren().setAll(open ? trace.node() : lists);
          regions.trace(open);
        });
    List.of(leftPlace, rightPlace, bottomPlace)
        .forEach(place -> place.getStyleClass().add("sb-panel"));
    AfterFirstFrame frame = new AfterFirstFrame(middle, fill::get);
    session
        .project()
        .subscribe(project -> {
          if (project != null) {
            frame.start();
          }
        });
  }

  /** An action that brings something at the bottom into sight while the project runs. */
  private Action shown(LocalRun run, String id, String icon, Consumer<Dock> show) {
    Runnable bring =
        () -> {
          fill.get();
          regions.reveal(bottom);
          show.accept(dock.get());
        };
    return Action.when(run.live(), id, Menu.RUN, icon, "", bring);
  }

  Regions regions() {
    return regions;
  }

  /** Brings the details of the selection into sight. */
  void showInspector() {
    regions.reveal(right);
  }

  /** Brings the list of problems into sight. */
  void showProblems() {
    regions.reveal(bottom);
    dock.get().showProblems();
  }

  /** The trace, which closes the drawer when it goes, makes room for rules and services. */
  private void showList(TesterBar tester, Runnable focus) {
    tester.expanded().set(false);
    regions.reveal(left);
    focus.run();
  }

  private RailEntry entry(
      String id, String icon, ObservableValue<Optional<Severity>> worst, Runnable focus) {
    Runnable filled =
        () -> {
          fill.get();
          focus.run();
        };
    return new RailEntry(id, icon, messages.text("rail." + id), worst, filled);
  }

  private ObservableValue<Optional<Severity>> worst(Predicate<Item> counts) {
    return Bindings.createObjectBinding(
        () -> WorstFinding.in(session.snapshot().get(), counts),
        session.snapshot(),
        session.selection());
  }

  private static ObservableValue<Optional<Severity>> nothing() {
    return Bindings.createObjectBinding(Optional::empty);
  }

  private boolean selected(Item item) {
    return session.selection().get().primary().filter(item::equals).isPresent();
  }

  /** Does an action whose form lies over the graph, with nothing in front of it. */
  void overGraph(String action) {
    regions.uncover();
    actions.run("view.graph");
    actions.run(action);
  }
}
