package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Ways;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.action.Scope;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.layout.Point;
import dev.signalbox.model.edit.Edit;
import dev.signalbox.model.edit.MoveRule;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to the graph, as actions. */
final class GraphActions {
  private final Session session;
  private final Messages messages;
  private final GraphCanvas canvas;
  private final GraphPane pane;
  private final GraphPainter painter;
  private final GraphForms forms;
  private final FindField find;
  private final Consumer<Item> details;

  GraphActions(
      Session session,
      Messages messages,
      GraphCanvas canvas,
      GraphPane pane,
      GraphPainter painter,
      GraphForms forms,
      FindField find,
      Consumer<Item> details) {
    this.session = session;
    this.messages = messages;
    this.canvas = canvas;
    this.pane = pane;
    this.painter = painter;
    this.forms = forms;
    this.find = find;
    this.details = details;
  }

  void register(Actions registry) {
    registry.addAll(Stream.of(seeing(), editing(), selecting()).flatMap(List::stream).toList());
    registry.mark("graph.lock", canvas.locked());
    registry.mark("graph.minimap", pane.minimapPinned());
    registry.mark("graph.dim", canvas.dimming());
  }

  private List<Action> seeing() {
    ObservableBooleanValue open = session.project().isNotNull();
    return List.of(
        window("graph.fit", "mdomz-zoom_out_map", "Shortcut+1", open, canvas::fit),
        window("graph.tidy", "mdoal-account_tree", "Shortcut+T", open, painter::tidy),
        graph("graph.zoom_in", "Shortcut+'+' Shortcut+EQUALS Shortcut+ADD", open, () -> zoom(1)),
        graph("graph.zoom_out", "Shortcut+'-' Shortcut+SUBTRACT", open, () -> zoom(-1)),
        graph("graph.zoom_reset", "Shortcut+0", open, () -> canvas.zoomTo(1)),
        graph("graph.find", "Shortcut+F", open, find::requestFocus),
        graph("graph.minimap", "", open, () -> toggle(pane.minimapPinned())),
        graph("graph.dim", "Shift+P", open, () -> toggle(canvas.dimming())),
        graph("graph.lock", "", open, () -> toggle(canvas.locked())));
  }

  private List<Action> editing() {
    ObservableBooleanValue open = session.project().isNotNull();
    ObservableBooleanValue service = when(GraphActions::isService);
    ObservableBooleanValue rule = when(Item.RuleItem.class::isInstance);
    return List.of(
        graph("graph.open", "Enter", when(item -> true), () -> current().ifPresent(details)),
        graph("graph.connect", "C", service, () -> onNode(forms::pick)),
        graph("graph.route", "R", open, this::route),
        graph("graph.new_service", "N", open, this::create),
        graph("graph.rename", "F2", service, () -> onService(forms::rename)),
        graph("graph.duplicate", "Shortcut+D", service, () -> onService(forms::duplicate)),
        graph("graph.delete", "Delete", when(item -> removal(item).isPresent()), this::delete),
        graph("graph.rule_earlier", "Alt+UP", rule, () -> moveRule(-1)),
        graph("graph.rule_later", "Alt+DOWN", rule, () -> moveRule(1)),
        graph("graph.release", "", service, () -> painter.release(selectedNodes())),
        graph("graph.tidy_selection", "Shortcut+Shift+T", service, this::tidySelection));
  }

  private List<Action> selecting() {
    ObservableBooleanValue node = when(Item.NodeItem.class::isInstance);
    ObservableBooleanValue any = when(item -> true);
    return List.of(
        graph("graph.toggle", "Space", any, () -> current().ifPresent(this::toggle)),
        graph("graph.select_all", "Shortcut+A", session.project().isNotNull(), this::selectAll),
        graph("graph.select_upstream", "Shift+U", node, () -> selectWay(Ways::upstream)),
        graph("graph.select_downstream", "Shift+D", node, () -> selectWay(Ways::downstream)));
  }

  private static Action graph(
      String id, String keys, ObservableBooleanValue enabled, Runnable run) {
    return new Action(id, Menu.GRAPH, Scope.GRAPH, null, keys, enabled, run);
  }

  private static Action window(
      String id, @Nullable String icon, String keys, ObservableBooleanValue enabled, Runnable run) {
    return Action.when(enabled, id, Menu.GRAPH, icon, keys, run);
  }

  private ObservableBooleanValue when(Predicate<Item> holds) {
    return Bindings.createBooleanBinding(
        () -> current().filter(holds).isPresent(), canvas.emphasisProperty());
  }

  private Optional<Item> current() {
    return canvas.current();
  }

  private static boolean isService(Item item) {
    return item instanceof Item.NodeItem(Node.ServiceNode service);
  }

  private void zoom(int steps) {
    canvas.zoomTo(canvas.viewport().scale() * Math.pow(ZoomControl.STEP, steps));
  }

  private static void toggle(BooleanProperty property) {
    property.set(!property.get());
  }

  private void onNode(Consumer<Node> then) {
    current()
        .filter(Item.NodeItem.class::isInstance)
        .map(Item.NodeItem.class::cast)
        .ifPresent(item -> then.accept(item.node()));
  }

  private void onService(Consumer<String> then) {
    onNode(node -> {
      if (node instanceof Node.ServiceNode service) {
        then.accept(service.name());
      }
    });
  }

  private void route() {
    if (current().filter(GraphActions::isService).isPresent()) {
      onNode(forms::expose);
    } else {
      forms.pick(new Node.Internet());
    }
  }

  private void create() {
    forms.create(new Point(canvas.getWidth() / 2 - 160, canvas.getHeight() / 3));
  }

  /** Removes what is selected and the current item, each as one undoable step. */
  private void delete() {
    Set<Item> items = new HashSet<>(canvas.emphasis().selected());
    canvas.emphasis().focused().ifPresent(items::add);
    List<Edit> edits =
        items.stream()
            .flatMap(item -> removal(item).stream())
            .sorted(Comparator.comparingInt(Removal::place).reversed())
            .map(Removal::edit)
            .toList();
    String name =
        edits.size() == 1
            ? edits.getFirst().name()
            : messages.text("canvas.delete.many", edits.size());
    session.apply(name, edits).ifPresentOrElse(pane::say, () -> pane.announce(name));
  }

  private Optional<Removal> removal(Item item) {
    return Removal.of(item, session.snapshot().get().config());
  }

  private void moveRule(int step) {
    if (current().orElse(null) instanceof Item.RuleItem rule) {
      Item.RuleItem moved = new Item.RuleItem(rule.service(), rule.list(), rule.index() + step);
      RuleList.of(rule.list())
          .map(list -> new MoveRule(Removal.scope(rule), list, rule.index(), rule.index() + step))
          .ifPresent(edit -> {
            forms.apply(edit);
            canvas.follow(rule, moved);
          });
    }
  }

  private Set<Node> selectedNodes() {
    Set<Node> nodes = new HashSet<>();
    for (Item item : canvas.emphasis().selected()) {
      if (item instanceof Item.NodeItem vertex) {
        nodes.add(vertex.node());
      }
    }
    onNode(nodes::add);
    return nodes;
  }

  private void tidySelection() {
    painter.tidy(selectedNodes());
  }

  private void toggle(Item item) {
    List<Item> items = new ArrayList<>(canvas.emphasis().selected());
    if (!items.remove(item)) {
      items.add(item);
    }
    canvas.select(items);
  }

  private void selectAll() {
    canvas.select(canvas.picture().cards().stream().map(Card::item).toList());
  }

  private void selectWay(BiFunction<GraphScene, Node, Set<Item>> way) {
    onNode(node -> canvas.select(List.copyOf(way.apply(canvas.picture(), node))));
  }
}
