package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.action.Scope;
import dev.signalbox.app.ui.canvas.Neighbours.Direction;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keys of the graph: moving about is done here, everything else is an action. */
final class CanvasKeys {
  private static final double GRID = 8;
  private static final double LONG = 10 * GRID;

  private final GraphCanvas canvas;
  private final KeyMap keys;

  CanvasKeys(GraphCanvas canvas, KeyMap keys) {
    this.canvas = canvas;
    this.keys = keys;
  }

  void listen() {
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    canvas.focusedProperty().subscribe(this::focused);
  }

  private void pressed(KeyEvent event) {
    Optional<Action> action = keys.match(Scope.GRAPH, event);
    action.ifPresent(meant -> meant.run().run());
    if (action.isPresent() || moved(event)) {
      event.consume();
    }
  }

  /** Tabbing in shows where the keyboard is; a click does not. */
  private void focused(boolean now) {
    boolean visible = now && canvas.isFocusVisible();
    if (visible && canvas.emphasis().focused().isEmpty()) {
      go(canvas.current().or(() -> Neighbours.first(canvas.picture())));
    } else if (!now) {
      canvas.emphasize(canvas.emphasis().withFocused(Optional.empty()));
    }
  }

  private boolean moved(KeyEvent event) {
    switch (event.getCode()) {
      case HOME -> go(Neighbours.first(canvas.picture()));
      case END -> go(Neighbours.last(canvas.picture()));
      case ESCAPE -> leave();
      default -> {
        Direction direction = direction(event);
        if (direction == null) {
          return false;
        }
        arrow(event, direction);
      }
    }
    return true;
  }

  private void arrow(KeyEvent event, Direction direction) {
    if (event.isShortcutDown()) {
      nudge(direction, event.isShiftDown() ? LONG : GRID);
    } else if (event.isAltDown()) {
      follow(direction);
    } else {
      go(
          canvas
              .current()
              .map(item -> Neighbours.nearest(canvas.picture(), item, direction))
              .orElseGet(() -> Neighbours.first(canvas.picture())));
    }
  }

  private void follow(Direction direction) {
    canvas
        .current()
        .flatMap(item ->
            switch (direction) {
              case RIGHT -> Neighbours.along(canvas.picture(), item, true);
              case LEFT -> Neighbours.along(canvas.picture(), item, false);
              case UP -> Neighbours.sibling(canvas.picture(), item, -1);
              case DOWN -> Neighbours.sibling(canvas.picture(), item, 1);
            })
        .ifPresent(item -> go(Optional.of(item)));
  }

  /** Moves the selected cards, or the one the keyboard is on, by whole steps. */
  private void nudge(Direction direction, double step) {
    Set<Node> nodes = new HashSet<>();
    Set<Item> selected = canvas.emphasis().selected();
    for (Item item : selected.isEmpty() ? canvas.current().stream().toList() : selected) {
      if (item instanceof Item.NodeItem vertex && !(vertex.node() instanceof Node.Internet)) {
        nodes.add(vertex.node());
      }
    }
    canvas.nudge(nodes, direction.dx() * step, direction.dy() * step);
  }

  private void go(Optional<Item> item) {
    item.ifPresent(target -> {
      canvas.emphasize(canvas.emphasis().withFocused(Optional.of(target)));
      canvas.reveal(target);
    });
  }

  private void leave() {
    canvas.emphasize(canvas.emphasis().withFocused(Optional.empty()));
    canvas.select(List.of());
  }

  private static @Nullable Direction direction(KeyEvent event) {
    return switch (event.getCode()) {
      case LEFT, KP_LEFT -> Direction.LEFT;
      case RIGHT, KP_RIGHT -> Direction.RIGHT;
      case UP, KP_UP -> Direction.UP;
      case DOWN, KP_DOWN -> Direction.DOWN;
      default -> null;
    };
  }
}
