package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import org.jspecify.annotations.Nullable;

/** Context menus of the graph, made from the actions. */
final class GraphMenus {
  private static final List<String> SERVICE =
      List.of(
          "graph.open",
          "graph.connect",
          "graph.route",
          "graph.rename",
          "graph.duplicate",
          "graph.delete",
          "graph.release",
          "graph.tidy_selection",
          "graph.select_upstream",
          "graph.select_downstream");
  private static final List<String> RULE =
      List.of("graph.open", "graph.rule_earlier", "graph.rule_later", "graph.delete");
  private static final List<String> BINDING = List.of("graph.open", "graph.delete");
  private static final List<String> ENTRY =
      List.of("graph.open", "graph.delete", "graph.select_downstream");
  private static final List<String> CANVAS =
      List.of(
          "graph.new_service",
          "graph.route",
          "graph.fit",
          "graph.zoom_reset",
          "graph.tidy",
          "graph.lock",
          "graph.minimap");

  private final GraphCanvas canvas;
  private final ActionControls controls;
  private @Nullable ContextMenu shown;

  GraphMenus(GraphCanvas canvas, ActionControls controls) {
    this.canvas = canvas;
    this.controls = controls;
  }

  /** Shows what can be done with the current item. */
  void show(Point at) {
    if (shown != null) {
      shown.hide();
    }
    ContextMenu menu = controls.contextMenu(actions(canvas.current()));
    shown = menu;
    Point2D screen = canvas.localToScreen(at.x(), at.y());
    menu.show(canvas, screen.getX(), screen.getY());
  }

  private static List<String> actions(Optional<Item> item) {
    return switch (item.orElse(null)) {
      case null -> CANVAS;
      case Item.NodeItem(Node.Internet internet) -> CANVAS;
      case Item.NodeItem(Node.Timer timer) -> ENTRY;
      case Item.NodeItem(Node.Topic topic) -> ENTRY;
      case Item.NodeItem vertex -> SERVICE;
      case Item.RuleItem rule -> RULE;
      case Item.BindingItem binding -> BINDING;
    };
  }
}
