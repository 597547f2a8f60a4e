package dev.signalbox.layout.keep;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Plate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Draws one more edge that leaves the entry bar: its plate stands in the column beside the bar,
 * near its place in rank order, and the bar grows if it must.
 */
final class BarInsertion {
  private static final double STEP = 4;
  private static final double PAD = 16;
  private static final double INVERSION = 60;
  private static final double LEAST_ROOM = 8;
  private static final double AROUND = 2;
  private static final int TRIES = 24;

  private final Net net;
  private final Scene scene;
  private final LayoutOptions options;
  private final Ways ways;

  BarInsertion(Net net, Scene scene, LayoutOptions options) {
    this.net = net;
    this.scene = scene;
    this.options = options;
    ways = new Ways(scene, options);
  }

  private record Start(Box room, double y, double price) {}

  /**
   * Draws {@code edge}.
   *
   * @return whether there was room
   */
  boolean insert(int edge) {
    Box bar = Objects.requireNonNull(scene.box(net.entry()));
    Box target = Objects.requireNonNull(scene.box(net.to()[edge]));
    List<Start> starts = starts(edge, bar, target);
    List<Gate> in = Gate.of(target, true, options.inPortGap(), options.backward(), scene);
    List<Double> heights = new ArrayList<>();
    starts.forEach(start -> heights.add(start.y()));
    in.forEach(gate -> heights.add(gate.port().y()));
    List<Double> places = in.stream().map(gate -> gate.outside().x()).toList();
    Lanes lanes = Lanes.of(scene, places, heights);
    Walk back = Ways.walk(lanes, in);
    Start best =
        starts.stream()
            .min(Comparator.comparingDouble(s -> s.price() + onwards(s, lanes, back)))
            .orElse(null);
    if (best == null || onwards(best, lanes, back) == Double.POSITIVE_INFINITY) {
      return false;
    }
    List<Point> path = back.path(node(best, lanes), Walk.WEST);
    path.addFirst(Ways.port(in, path.getFirst()));
    Point outside = path.getLast();
    List<Point> level = List.of(new Point(bar.right(), best.y()), outside);
    Route route = ways.join(edge, List.of(level, Shortcut.corners(path.reversed())));
    scene.putBox(net.entry(), stretched(bar, best.y()));
    if (net.plates()[edge].width() > 0) {
      scene.putPlate(edge, best.room());
    }
    scene.putRoute(edge, route);
    return true;
  }

  private double onwards(Start start, Lanes lanes, Walk back) {
    int i = Lanes.at(lanes.x(), start.room().right());
    if (i == lanes.x().length) {
      return Double.POSITIVE_INFINITY;
    }
    Box room = start.room();
    Box level = new Box(room.x(), room.y(), lanes.x()[i] - room.x(), room.height());
    return scene.freeOfSolids(level)
        ? back.cost(node(start, lanes), Walk.WEST)
        : Double.POSITIVE_INFINITY;
  }

  private static int node(Start start, Lanes lanes) {
    return lanes.node(Lanes.at(lanes.x(), start.room().right()), Lanes.at(lanes.y(), start.y()));
  }

  private List<Start> starts(int edge, Box bar, Box target) {
    Plate plate = net.plates()[edge];
    double height = Math.max(LEAST_ROOM, plate.above() + plate.below());
    double above = plate.width() > 0 ? plate.above() : LEAST_ROOM / 2;
    List<Start> starts = new ArrayList<>();
    for (double y = bar.y() - 4 * height; y <= bar.bottom() + 4 * height; y += STEP) {
      Box room =
          new Box(bar.right() + options.plateGap(), y - above, Math.max(1, plate.width()), height);
      if (scene.free(Geometry.grown(room, AROUND)) && growable(bar, stretched(bar, y))) {
        starts.add(new Start(room, y, price(edge, bar, target, y)));
      }
    }
    starts.sort(Comparator.comparingDouble(Start::price));
    return starts.subList(0, Math.min(TRIES, starts.size()));
  }

  /** The bar long enough for an edge at height {@code y}. */
  private static Box stretched(Box bar, double y) {
    double top = Math.min(bar.y(), y - PAD);
    double bottom = Math.max(bar.bottom(), y + PAD);
    return new Box(bar.x(), top, bar.width(), bottom - top);
  }

  private boolean growable(Box bar, Box longer) {
    Box above = new Box(bar.x(), longer.y(), bar.width(), bar.y() - longer.y());
    Box below = new Box(bar.x(), bar.bottom(), bar.width(), longer.bottom() - bar.bottom());
    return (above.height() == 0 || scene.free(above)) && (below.height() == 0 || scene.free(below));
  }

  private double price(int edge, Box bar, Box target, double y) {
    double price = 2 * Math.max(0, Math.max(bar.y() - y, y - bar.bottom()));
    for (int other = 0; other < net.edges(); other++) {
      Route route = scene.route(other);
      if (net.from()[other] == net.entry() && route != null) {
        boolean below = net.rank()[edge] > net.rank()[other];
        price += below == y > route.points().getFirst().y() ? 0 : INVERSION;
      }
    }
    return price + Math.abs(target.centerY() - y) / 4;
  }
}
