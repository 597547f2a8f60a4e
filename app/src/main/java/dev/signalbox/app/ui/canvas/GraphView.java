package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.RunState;
import dev.signalbox.app.picture.Ways;
import dev.signalbox.app.session.Selection;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Room;
import dev.signalbox.model.snapshot.Item;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** The graph of the open project: what the rest of the window sees of this room. */
public final class GraphView {
  private final Session session;
  private final GraphCanvas canvas;
  private final GraphPane pane;
  private final GraphPainter painter;
  private final GraphActions actions;
  private final FindField find;
  private Set<Item> answered = Set.of();
  private Set<Item> near = Set.of();

  /**
   * Builds the view; it follows the session from now on.
   *
   * @param controls make the menus of the graph
   * @param keys what keys mean here
   * @param places remembers moved cards
   * @param layout lays out
   * @param background compares texts
   * @param ui the UI thread
   * @param details shows the details of an item, such as the inspector
   * @param reducedMotion whether less motion is asked for now
   */
  public GraphView(
      Session session,
      Messages messages,
      ActionControls controls,
      KeyMap keys,
      CardPlaces places,
      Executor layout,
      Executor background,
      Executor ui,
      Consumer<Item> details,
      BooleanSupplier reducedMotion) {
    this.session = session;
    GraphRequests requests = new GraphRequests(session, messages, details);
    this.canvas = new GraphCanvas(messages, requests, reducedMotion);
    this.pane = new GraphPane(session, canvas, messages);
    this.painter = new GraphPainter(session, places, layout, ui, messages::text, this::show);
    GraphForms forms =
        new GraphForms(
            session,
            messages,
            canvas,
            pane,
            new EditPreview(session, messages, background, ui),
            painter::place);
    this.find = new FindField(canvas, messages, this::reveal);
    this.actions = new GraphActions(session, messages, canvas, pane, painter, forms, find, details);
    requests.serve(painter, forms, pane, new GraphMenus(canvas, controls));
    new CanvasKeys(canvas, keys).listen();
    new CanvasTips(canvas, messages).listen();
    canvas.dimming().subscribe(now -> showWay());
    canvas.emphasisProperty().map(Emphasis::selected).subscribe(items -> showWay());
    canvas.setId("graph");
    session.project().subscribe(project -> canvas.reset());
    session.selection().subscribe(this::selected);
    session.snapshot().subscribe(snapshot -> pane.dim(snapshot.broken()));
  }

  /** The pane. */
  public Region node() {
    return pane;
  }

  /** The field that finds cards and plates, for the header. */
  public Region find() {
    return find;
  }

  /** Folds what lies over the graph, and the field that finds, where there is no room. */
  public void adapt(Room room) {
    pane.adapt(room.extras());
    find.compact(!room.words());
  }

  /** What is shown. */
  public GraphScene picture() {
    return canvas.picture();
  }

  /** Puts the focus on the graph. */
  public void focus() {
    canvas.requestFocus();
  }

  /** Adds what can be done here. */
  public void register(Actions registry) {
    actions.register(registry);
  }

  /** Shows what the local router knows about each service; empty when it does not run. */
  public void showRuns(Map<String, RunState> states) {
    painter.runs(states);
  }

  /**
   * Lights the way of an answer and dims the rest.
   *
   * @param answer the rule that answers; empty takes the light away
   * @param nearMisses rules that almost matched
   */
  public void showAnswer(Optional<Item> answer, Set<Item> nearMisses) {
    answered = answer.map(Set::of).orElse(Set.of());
    near = Set.copyOf(nearMisses);
    showWay();
  }

  /**
   * Lights the way of a request that was just answered, for a moment.
   *
   * @param rule that matched
   * @param good whether the answer was no error
   * @param words method, status and time
   */
  public void showLive(Item rule, boolean good, String words) {
    canvas.live(rule, good, words);
  }

  /** Shows how many requests took each rule and binding; those without any show nothing. */
  public void showCounts(Map<Item, Long> counts) {
    canvas.count(counts);
  }

  /** Selects an item and brings it into sight. */
  public void reveal(Item item) {
    session.select(item);
    canvas.reveal(item);
  }

  /** The way of an answer counts first, then what belongs to the selection, if that is wanted. */
  private void showWay() {
    GraphScene picture = canvas.picture();
    Set<Item> way = new HashSet<>(Ways.withEnds(picture, answered));
    if (way.isEmpty() && canvas.dimming().get()) {
      canvas.emphasis().selected().forEach(item -> way.addAll(Ways.through(picture, item)));
    }
    canvas.emphasize(canvas.emphasis().withPath(way, answered, near));
  }

  private void show(GraphScene picture) {
    Optional<Item> selected = session.selection().get().primary();
    boolean waiting = selected.filter(item -> canvas.box(item).isEmpty()).isPresent();
    canvas.show(picture);
    if (waiting) {
      selected.ifPresent(canvas::reveal);
    }
    showWay();
    canvas.emphasize(
        canvas
            .emphasis()
            .withFocused(canvas.emphasis().focused().filter(item -> canvas.box(item).isPresent())));
  }

  private void selected(Selection selection) {
    Set<Item> items = new LinkedHashSet<>(selection.items());
    if (!items.equals(canvas.emphasis().selected())) {
      canvas.emphasize(canvas.emphasis().withSelected(items));
      selection.primary().ifPresent(canvas::reveal);
    }
  }
}
