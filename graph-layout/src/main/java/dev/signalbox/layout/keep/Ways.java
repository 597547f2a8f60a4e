package dev.signalbox.layout.keep;

import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.Routing;
import java.util.ArrayList;
import java.util.List;

/** What inserting edges of all kinds has in common. */
final class Ways {
  private final Scene scene;
  private final LayoutOptions options;

  Ways(Scene scene, LayoutOptions options) {
    this.scene = scene;
    this.options = options;
  }

  /** The cheapest ways from {@code gates} to everywhere. */
  static Walk walk(Lanes lanes, List<Gate> gates) {
    return walk(lanes, gates, List.of());
  }

  /** The cheapest ways from {@code gates} to the cheapest of {@code goals}, and what is on it. */
  static Walk walk(Lanes lanes, List<Gate> gates, List<Gate> goals) {
    Walk walk = new Walk(lanes, goals.stream().map(gate -> goal(lanes, gate)).toList());
    for (Gate gate : gates) {
      walk.start(node(lanes, gate), gate.direction(), gate.price());
    }
    walk.run();
    return walk;
  }

  private static Walk.Goal goal(Lanes lanes, Gate gate) {
    return new Walk.Goal(node(lanes, gate), gate.inwards(), gate.price());
  }

  /** The node outside {@code gate}. */
  static int node(Lanes lanes, Gate gate) {
    return lanes.node(
        Lanes.at(lanes.x(), gate.outside().x()), Lanes.at(lanes.y(), gate.outside().y()));
  }

  /** The port of the gate with this node outside. */
  static Point port(List<Gate> gates, Point outside) {
    return gates.stream()
        .filter(gate -> gate.outside().equals(outside))
        .findFirst()
        .orElseThrow()
        .port();
  }

  /** Joins the parts of a path, each keeping its ends, in the wanted style. */
  Route join(int edge, List<List<Point>> parts) {
    List<Point> points = new ArrayList<>();
    for (List<Point> part : parts) {
      boolean bendable = options.routing() == Routing.POLYLINE && part.size() > 2;
      points.addAll(bendable ? Shortcut.shorter(part, edge, scene) : part);
    }
    List<Point> corners = Shortcut.corners(points);
    return options.routing() == Routing.CURVE ? Rounding.of(corners) : Route.polyline(corners);
  }
}
