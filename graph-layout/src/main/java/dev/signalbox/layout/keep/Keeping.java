package dev.signalbox.layout.keep;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.Routing;
import dev.signalbox.layout.keep.Scene.Segment;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Plate;
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

  /** The most edges of a net where all edges are tried, and how often. */
  private static final int SMALL = 60;

  private static final int ROUNDS = 3;

  /** The most edges of a net whose edges, and whose boxes, get better places after an edit. */
  private static final int REROUTABLE = 600;

  private static final int RESEATABLE = 150;
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
    scene = new Scene(net);
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
    if (net.entry() >= 0 && previous.boxes()[net.entry()] == null) {
      return false;
    }
    keepBoxes();
    List<Integer> seatless = new ArrayList<>();
    for (int v = 0; v < net.vertices(); v++) {
      if (scene.box(v) == null) {
        seatless.add(v);
      }
    }
    if (seatless.size() == net.vertices() || (!held() && many(seatless.size(), net.vertices()))) {
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
    if (!held() && many(missing.size(), net.edges())) {
      return false;
    }
    for (int e : missing) {
      if (!insert(e)) {
        if (!held()) {
          return false;
        }
        scene.putRoute(e, direct(e));
      }
    }
    if (!missing.isEmpty() && net.edges() <= REROUTABLE) {
      reroute();
    }
    if (!missing.isEmpty() && net.edges() <= RESEATABLE) {
      new Reseating(net, scene, seats, this::insert).run(previous.pinned(), RESEATED, WORTH_A_MOVE);
    }
    return true;
  }

  /** Once in large nets, in small ones until nothing is saved any more. */
  private void reroute() {
    boolean small = net.edges() <= SMALL;
    Rerouting rerouting = new Rerouting(scene, this::insert);
    boolean saved = true;
    for (int round = 0; saved && round < (small ? ROUNDS : 1); round++) {
      saved = rerouting.run(net.edges(), small ? net.edges() : REROUTED);
    }
  }

  /** Whether a box must stay, so that starting again is out of the question. */
  private boolean held() {
    for (boolean pinned : previous.pinned()) {
      if (pinned) {
        return true;
      }
    }
    return false;
  }

  private static boolean many(int changed, int all) {
    return changed > FEW + all * NEW_SHARE;
  }

  private boolean insert(int edge) {
    boolean besideBar = net.entryBar() && net.from()[edge] == net.entry();
    return besideBar
        ? new BarInsertion(net, scene, options).insert(edge)
        : new Insertion(net, scene, options).insert(edge);
  }

  /** The last resort where boxes that must stay leave no way: a straight line. */
  private Route direct(int edge) {
    Box source = Objects.requireNonNull(scene.box(net.from()[edge]));
    Box target = Objects.requireNonNull(scene.box(net.to()[edge]));
    Point start = new Point(source.right(), source.centerY());
    Point end = new Point(target.x(), target.centerY());
    Plate plate = net.plates()[edge];
    if (plate.width() > 0) {
      double height = plate.above() + plate.below();
      double x = (start.x() + end.x() - plate.width()) / 2;
      double y = (start.y() + end.y()) / 2 - plate.above();
      scene.putPlate(edge, new Box(x, y, plate.width(), height));
    }
    return options.routing() == Routing.CURVE
        ? new Route(List.of(start, end), List.of(CubicCurve.straight(start, end)))
        : Route.polyline(List.of(start, end));
  }

  /**
   * Pinned boxes stay; others stay unless they overlap one that does or stand left of the entry.
   */
  private void keepBoxes() {
    for (int v = 0; v < net.vertices(); v++) {
      Box box = previous.boxes()[v];
      if (box != null && previous.pinned()[v]) {
        scene.putBox(v, box);
      }
    }
    if (net.entry() >= 0) {
      keepBox(net.entry(), Double.NEGATIVE_INFINITY);
    }
    Box entry = net.entry() < 0 ? null : previous.boxes()[net.entry()];
    for (int v = 0; v < net.vertices(); v++) {
      keepBox(v, entry == null ? Double.NEGATIVE_INFINITY : entry.x());
    }
  }

  private void keepBox(int vertex, double leftmost) {
    Box box = previous.boxes()[vertex];
    if (box != null
        && scene.box(vertex) == null
        && box.x() > leftmost - 1
        && scene.freeOfSolids(Geometry.grown(withMargin(box, vertex), -TOUCH))) {
      scene.putBox(vertex, box);
    }
  }

  private Box withMargin(Box box, int vertex) {
    double margin = net.margin()[vertex];
    return new Box(box.x(), box.y() - margin, box.width(), box.height() + margin);
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
      Box loops = scene.loopRoom(v);
      if (loops != null && meets(route, loops)) {
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
