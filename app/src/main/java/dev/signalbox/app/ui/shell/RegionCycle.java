package dev.signalbox.app.ui.shell;

import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import org.jspecify.annotations.Nullable;

/**
 * Moves the focus from one part of the window to the next. Each part takes it back where it had it;
 * parts that are folded away or hold nothing to focus are passed.
 */
public final class RegionCycle {
  private final Supplier<List<Node>> present;
  private final Map<Node, Node> last = new WeakHashMap<>();

  /**
   * Nothing moves yet.
   *
   * @param present the parts in the order of the window, none inside another; asked each time
   */
  public RegionCycle(Supplier<List<Node>> present) {
    this.present = present;
  }

  /** The parts of a window in their order; none while its scene is not there yet. */
  public static List<Node> parts(@Nullable Scene scene, Regions regions) {
    return scene == null
        ? List.of()
        : Stream.of(
                Stream.ofNullable(scene.lookup(".sb-toolbar")),
                regions.parts().stream(),
                Stream.ofNullable(scene.lookup(".sb-status-bar")))
            .<Node>flatMap(nodes -> nodes)
            .toList();
  }

  /** Adds moving on and back. */
  public void register(Actions actions) {
    actions.addAll(
        List.of(
            Action.always("view.next_region", Menu.VIEW, null, "F6", () -> move(1)),
            Action.always("view.previous_region", Menu.VIEW, null, "Shift+F6", () -> move(-1))));
  }

  private void move(int direction) {
    List<Node> parts = present.get();
    @Nullable Scene scene =
        parts.stream().map(Node::getScene).filter(found -> found != null).findFirst().orElse(null);
    if (scene == null) {
      return;
    }
    @Nullable Node focused = scene.getFocusOwner();
    int here = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (inside(focused, parts.get(i))) {
        here = i;
      }
    }
    if (here >= 0 && focused != null) {
      last.put(parts.get(here), focused);
    }
    int start = here < 0 && direction < 0 ? 0 : here;
    for (int step = 1; step <= parts.size(); step++) {
      Node part = parts.get(Math.floorMod(start + direction * step, parts.size()));
      Optional<Node> target = target(part);
      if (target.isPresent()) {
        focus(target.get());
        return;
      }
    }
  }

  private Optional<Node> target(Node part) {
    if (part.getScene() == null || !shown(part)) {
      return Optional.empty();
    }
    return Optional.ofNullable(last.get(part))
        .filter(node -> inside(node, part) && reachable(node))
        .or(() -> first(part));
  }

  /** Going to the neighbour and back tells the toolkit that the keyboard did it. */
  private static void focus(Node target) {
    target.requestFocus();
    if (!target.isFocusVisible() && target.requestFocusTraversal(TraversalDirection.NEXT)) {
      @Nullable Node neighbour = target.getScene().getFocusOwner();
      if (neighbour != null) {
        neighbour.requestFocusTraversal(TraversalDirection.PREVIOUS);
      }
      if (!target.isFocused()) {
        target.requestFocus();
      }
    }
  }

  /** The first stop of a part, as Tab would meet it. */
  private static Optional<Node> first(Node part) {
    Deque<Node> open = new ArrayDeque<>(List.of(part));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (!node.isVisible() || node.isDisabled()) {
        continue;
      }
      if (node.isFocusTraversable()) {
        return Optional.of(node);
      }
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().reversed().forEach(open::push);
      }
    }
    return Optional.empty();
  }

  private static boolean reachable(Node node) {
    return node.getScene() != null && shown(node) && !node.isDisabled();
  }

  private static boolean shown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static boolean inside(@Nullable Node node, Node part) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(part)) {
        return true;
      }
    }
    return false;
  }
}
