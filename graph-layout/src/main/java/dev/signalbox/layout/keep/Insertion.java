package dev.signalbox.layout.keep;

import dev.signalbox.layout.Backward;
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
import java.util.Optional;

/** Draws one more edge, with its plate, through the free space of a scene. */
final class Insertion {
  private static final double PLATE_ROOM = 2;
  private static final int TRIES = 4000;

  private final Net net;
  private final Scene scene;
  private final LayoutOptions options;
  private final Ways ways;

  Insertion(Net net, Scene scene, LayoutOptions options) {
    this.net = net;
    this.scene = scene;
    this.options = options;
    ways = new Ways(scene, options);
  }

  /**
   * Draws {@code edge}.
   *
   * <p>Precondition: its ends are drawn.
   *
   * @return whether there was a way
   */
  boolean insert(int edge) {
    Box source = Objects.requireNonNull(scene.box(net.from()[edge]));
    Box target = Objects.requireNonNull(scene.box(net.to()[edge]));
    Backward backward = net.to()[edge] == net.entry() ? Backward.SHORT : options.backward();
    List<Gate> out = Gate.of(source, false, options.outPortGap(), backward, scene);
    List<Gate> in = Gate.of(target, true, options.inPortGap(), backward, scene);
    List<Gate> gates = new ArrayList<>(out);
    gates.addAll(in);
    Lanes lanes =
        Lanes.of(
            scene,
            gates.stream().map(gate -> gate.outside().x()).toList(),
            gates.stream().map(gate -> gate.outside().y()).toList());
    return net.plates()[edge].width() == 0
        ? plain(edge, lanes, out, in)
        : labelled(edge, lanes, out, in);
  }

  private boolean plain(int edge, Lanes lanes, List<Gate> out, List<Gate> in) {
    Walk there = Ways.walk(lanes, out, in);
    Gate end =
        Objects.requireNonNull(
            in.stream().min(Comparator.comparingDouble(g -> price(lanes, there, g))).orElse(null));
    if (price(lanes, there, end) == Double.POSITIVE_INFINITY) {
      return false;
    }
    List<Point> path = there.path(Ways.node(lanes, end), end.inwards());
    path.addFirst(Ways.port(out, path.getFirst()));
    path.add(end.port());
    scene.putRoute(edge, ways.join(edge, List.of(Shortcut.corners(path))));
    return true;
  }

  private static double price(Lanes lanes, Walk there, Gate gate) {
    return there.cost(Ways.node(lanes, gate), gate.inwards()) + gate.price();
  }

  private boolean labelled(int edge, Lanes lanes, List<Gate> out, List<Gate> in) {
    Walk there = Ways.walk(lanes, out);
    Walk back = Ways.walk(lanes, in);
    Spot spot = spot(net.plates()[edge], lanes, there, back).orElse(null);
    if (spot == null) {
      return false;
    }
    List<Point> first = there.path(spot.from(), Walk.EAST);
    first.addFirst(Ways.port(out, first.getFirst()));
    List<Point> last = back.path(spot.to(), Walk.WEST);
    last.addFirst(Ways.port(in, last.getFirst()));
    List<Point> middle = List.of(first.getLast(), last.getLast());
    Route route =
        ways.join(
            edge, List.of(Shortcut.corners(first), middle, Shortcut.corners(last.reversed())));
    scene.putPlate(edge, spot.room());
    scene.putRoute(edge, route);
    return true;
  }

  private record Spot(Box room, int from, int to, double price) {}

  /** The cheapest place on the lanes where nothing stands or runs yet. */
  private Optional<Spot> spot(Plate plate, Lanes lanes, Walk there, Walk back) {
    double leftmost = leftmost();
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < lanes.x().length; i++) {
      int end = Lanes.at(lanes.x(), lanes.x()[i] + plate.width());
      if (lanes.x()[i] < leftmost || end == lanes.x().length) {
        continue;
      }
      for (int j = 0; j < lanes.y().length; j++) {
        int from = lanes.node(i, j);
        int to = lanes.node(end, j);
        double price = there.cost(from, Walk.EAST) + back.cost(to, Walk.WEST);
        if (price < Double.POSITIVE_INFINITY) {
          Box room =
              new Box(
                  lanes.x()[i],
                  lanes.y()[j] - plate.above(),
                  plate.width(),
                  plate.above() + plate.below());
          spots.add(new Spot(room, from, to, price));
        }
      }
    }
    spots.sort(Comparator.comparingDouble(Spot::price));
    return spots.stream().limit(TRIES).filter(spot -> fits(spot, lanes)).findFirst();
  }

  /** Nothing may stand left of the entry. */
  private double leftmost() {
    Box entry = net.entry() < 0 ? null : scene.box(net.entry());
    return entry == null ? Double.NEGATIVE_INFINITY : entry.x();
  }

  private boolean fits(Spot spot, Lanes lanes) {
    Box room = spot.room();
    double end = lanes.x()[spot.to() % lanes.x().length];
    Box level = new Box(room.x(), room.y(), end - room.x(), room.height());
    return scene.freeOfSolids(Geometry.grown(level, PLATE_ROOM))
        && scene.free(Geometry.grown(room, PLATE_ROOM));
  }
}
