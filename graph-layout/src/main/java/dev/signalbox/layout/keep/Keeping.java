package dev.signalbox.layout.keep;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.keep.Scene.Segment;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.route.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws a changed graph on top of its earlier drawing: boxes, plates and routes that can stay do
 * not move at all; the rest is added through the free space between them. Then edges, and at last
 * single boxes, that cause many crossings get another place.
 */
public final class Keeping {
  private static final double NEW_SHARE = 0.4;
  private static final int FEW = 6;
  private static final int REROUTED = 8;
  private static final int RESEATED = 3;
  private static final int WORTH_A_MOVE = 3;
  private static final double ATTACHED = 0.5;
  private static final double TOUCH = 0.01;

  private final Net net;
  private final Previous previous;
  private final LayoutOptions options;
  private final Scene scene;

  private Keeping(Net net, Previous previous, LayoutOptions options) {
    this.net = net;
    this.previous = previous;
    this.options = options;
    scene = new Scene(net.vertices(), net.edges());
  }

  /**
   * The changed drawing; empty when too much of it would be new.
   *
   * <p>Postcondition: no two boxes overlap unless both are pinned, no route touches a foreign box
   * or plate.
   */
  public static Optional<Sketch> draw(Net net, Previous previous, LayoutOptions options) {
    Keeping keeping = new Keeping(net, previous, options);
    return keeping.run() ? Optional.of(keeping.sketch()) : Optional.empty();
  }

  /** Crossings of the routes of {@code sketch}. */
  public static long crossings(Sketch sketch) {
    List<Segment> segments = new ArrayList<>();
    for (int e = 0; e < sketch.routes().length; e++) {
      List<Point> points = sketch.routes()[e].points();
      for (int i = 0; i + 1 < points.size(); i++) {
        segments.add(new Segment(points.get(i), points.get(i + 1), e));
      }
    }
    return Crossings.of(segments);
  }

  private boolean run() {
    keepBoxes();
    List<Integer> seatless = new ArrayList<>();
    for (int v = 0; v < net.vertices(); v++) {
      if (scene.box(v) == null) {
        seatless.add(v);
      }
    }
    if (seatless.size() > FEW + net.vertices() * NEW_SHARE || seatless.size() == net.vertices()) {
      return false;
    }
    keepPlates();
    keepRoutes();
    Seats seats = new Seats(net, scene, options);
    seatless.forEach(v -> seats.seat(v, previous.boxes()[v]));
    List<Integer> missing = new ArrayList<>();
    for (int e = 0; e < net.edges(); e++) {
      if (scene.route(e) == null) {
        missing.add(e);
      }
    }
    missing.sort(Comparator.comparingInt(e -> net.rank()[e]));
    if (missing.size() > FEW + net.edges() * NEW_SHARE
        || !missing.stream().allMatch(this::insert)) {
      return false;
    }
    if (!missing.isEmpty()) {
      new Rerouting(scene, this::insert).run(net.edges(), REROUTED);
      new Reseating(net, scene, seats, this::insert).run(previous.pinned(), RESEATED, WORTH_A_MOVE);
    }
    return true;
  }

  private boolean insert(int edge) {
    boolean besideBar = net.entryBar() && net.from()[edge] == net.entry();
    return besideBar
        ? new BarInsertion(net, scene, options).insert(edge)
        : new Insertion(net, scene, options).insert(edge);
  }

  /** Pinned boxes stay; others stay unless they overlap one that does. */
  private void keepBoxes() {
    for (boolean pinned : new boolean[] {true, false}) {
      for (int v = 0; v < net.vertices(); v++) {
        Box box = previous.boxes()[v];
        if (box == null || previous.pinned()[v] != pinned) {
          continue;
        }
        Box area = withMargin(box, v);
        if (pinned
            || scene.boxes().stream()
                .noneMatch(other -> Geometry.overlap(Geometry.grown(other, -TOUCH), area))) {
          scene.putBox(v, box);
        }
      }
    }
  }

  private Box withMargin(Box box, int vertex) {
    double margin = net.margin()[vertex];
    return new Box(box.x(), box.y() - margin, box.width(), box.height() + 2 * margin);
  }

  private void keepPlates() {
    for (int e = 0; e < net.edges(); e++) {
      Box room = previous.plates()[e];
      if (room != null && previous.routes()[e] != null && scene.freeOfSolids(room)) {
        scene.putPlate(e, room);
      }
    }
  }

  /** A route stays if it still ends at its boxes, meets nothing and has its plate. */
  private void keepRoutes() {
    for (int e = 0; e < net.edges(); e++) {
      Route route = previous.routes()[e];
      boolean labelled = net.plates()[e].width() > 0;
      if (route != null
          && labelled == (scene.plate(e) != null)
          && attached(route.points().getFirst(), scene.box(net.from()[e]))
          && attached(route.points().getLast(), scene.box(net.to()[e]))
          && clear(e, route)) {
        scene.putRoute(e, route);
      }
    }
    for (int e = 0; e < net.edges(); e++) {
      if (scene.route(e) == null) {
        scene.dropPlate(e);
      }
    }
  }

  private static boolean attached(Point end, @Nullable Box box) {
    return box != null
        && end.y() >= box.y()
        && end.y() <= box.bottom()
        && (Math.abs(end.x() - box.x()) < ATTACHED || Math.abs(end.x() - box.right()) < ATTACHED);
  }

  private boolean clear(int edge, Route route) {
    for (int v = 0; v < net.vertices(); v++) {
      Box box = scene.box(v);
      if (box != null && v != net.from()[edge] && v != net.to()[edge] && meets(route, box)) {
        return false;
      }
    }
    for (int e = 0; e < net.edges(); e++) {
      Box room = scene.plate(e);
      if (room != null && e != edge && meets(route, room)) {
        return false;
      }
    }
    return true;
  }

  private static boolean meets(Route route, Box whole) {
    Box box = Geometry.grown(whole, -TOUCH);
    for (int i = 0; i + 1 < route.points().size(); i++) {
      if (Geometry.meets(route.points().get(i), route.points().get(i + 1), box)) {
        return true;
      }
    }
    return false;
  }

  private Sketch sketch() {
    Box[] boxes = new Box[net.vertices()];
    Arrays.setAll(boxes, v -> Objects.requireNonNull(scene.box(v)));
    Route[] routes = new Route[net.edges()];
    Arrays.setAll(routes, e -> Objects.requireNonNull(scene.route(e)));
    @Nullable Box[] plates = new @Nullable Box[net.edges()];
    Arrays.setAll(plates, scene::plate);
    return new Sketch(boxes, routes, plates);
  }
}
