package dev.signalbox.app.picture;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.LayeredLayout;
import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.layout.Size;
import dev.signalbox.model.graph.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A finished picture and what the next one needs to stay close to it.
 *
 * @param drawing where everything stands
 * @param scene what is shown
 */
public record Painting(Drawing<Node, Strand> drawing, GraphScene scene) {

  /**
   * Paints.
   *
   * @throws dev.signalbox.layout.LayoutCancelledException if the monitor asked to stop
   */
  public static Painting of(PaintRequest request, LayoutMonitor monitor) {
    GraphPlan plan = GraphPlan.of(request.input());
    Map<Node, Box> pinned = new LinkedHashMap<>();
    for (Node node : plan.graph().vertexSet()) {
      Box place = request.placed().get(node);
      if (place != null) {
        Size size = plan.size(node);
        pinned.put(node, new Box(place.x(), place.y(), size.width(), size.height()));
      }
    }
    Drawing<Node, Strand> drawing =
        LayeredLayout.draw(
            plan.request(previous(request.previous(), pinned), pinned.keySet()), monitor);
    return new Painting(drawing, SceneComposer.compose(plan, drawing));
  }

  /** The earlier drawing with every placed card where it was put. */
  private static Optional<Drawing<Node, Strand>> previous(
      Optional<Drawing<Node, Strand>> before, Map<Node, Box> pinned) {
    if (pinned.isEmpty()) {
      return before;
    }
    Map<Node, Box> boxes = new LinkedHashMap<>();
    before.ifPresent(drawing -> boxes.putAll(drawing.boxes()));
    boxes.putAll(pinned);
    return Optional.of(
        Drawing.of(
            boxes,
            before.map(Drawing::routes).orElse(Map.of()),
            before.map(Drawing::plates).orElse(Map.of())));
  }
}
