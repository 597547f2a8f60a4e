package dev.signalbox.layout.engine;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.cycle.Orientations;
import dev.signalbox.layout.net.Arcs;
import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Plate;
import dev.signalbox.layout.order.Effort;
import dev.signalbox.layout.order.Order;
import dev.signalbox.layout.order.OrderSearch;
import dev.signalbox.layout.order.Siblings;
import dev.signalbox.layout.place.BrandesKoepf;
import dev.signalbox.layout.place.Gaps;
import dev.signalbox.layout.rank.Ranking;
import dev.signalbox.layout.route.Placed;
import dev.signalbox.layout.route.Ports;
import dev.signalbox.layout.route.Routes;
import dev.signalbox.layout.route.Sketch;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The phases for one connected part. */
final class PartLayout {
  private static final double TRY = 0.2;
  private static final long BASE = 50_000L;
  private static final long PER_STEP = 1_900L;

  private PartLayout() {}

  /** Draws {@code net}; its corner is anywhere. */
  static Sketch draw(Net net, LayoutOptions options, LayoutMonitor monitor) {
    Ordered ordered = ordered(net, options, monitor);
    Layered layered = ordered.layered();
    Order order = ordered.order();
    Gaps gaps = new Gaps(options.nodeGap(), options.edgeGap(), options.plateGap());
    double[] y = BrandesKoepf.heights(layered, order, gaps);
    Routes routes = Routes.of(layered, order, y, options);
    Placed placed = routes.placed();
    return new Sketch(boxes(placed, routes.ports()), routes.paths(), plates(placed));
  }

  private record Ordered(Layered layered, Order order, long crossings) {}

  /** Tries every orientation a little and the one with the fewest crossings longer. */
  private static Ordered ordered(Net net, LayoutOptions options, LayoutMonitor monitor) {
    List<boolean[]> ways = Orientations.of(net);
    Ordered best = null;
    for (boolean[] way : ways) {
      Layered layered = Layered.of(net, Ranking.of(net, Arcs.of(net, way)));
      if (ways.size() == 1) {
        return search(layered, null, options.effort(), monitor);
      }
      Ordered tried = search(layered, null, options.effort() * TRY, monitor);
      if (best == null || tried.crossings() < best.crossings()) {
        best = tried;
      }
    }
    Ordered chosen = Objects.requireNonNull(best);
    return chosen.crossings() == 0
        ? chosen
        : search(chosen.layered(), chosen.order(), options.effort(), monitor);
  }

  /** The wanted order of siblings is kept if the search finds nothing with fewer crossings. */
  private static Ordered search(
      Layered layered, @Nullable Order first, double effort, LayoutMonitor monitor) {
    Siblings siblings = Siblings.of(layered);
    Ordered wanted = search(layered, siblings, first, effort, monitor);
    if (siblings.isEmpty() || wanted.crossings() == 0) {
      return wanted;
    }
    Siblings none = Siblings.none(layered);
    Ordered free = search(layered, none, wanted.order(), effort, monitor);
    return free.crossings() < wanted.crossings() ? free : wanted;
  }

  private static Ordered search(
      Layered layered,
      Siblings siblings,
      @Nullable Order first,
      double effort,
      LayoutMonitor monitor) {
    long steps = (long) (effort * (BASE + PER_STEP * layered.steps().count()));
    OrderSearch search = new OrderSearch(layered, siblings, new Effort(monitor, steps));
    Order order = search.run(first);
    return new Ordered(layered, order, search.fewest());
  }

  private static Box[] boxes(Placed placed, Ports ports) {
    Net net = placed.layered().net();
    Box[] boxes = new Box[net.vertices()];
    for (int v = 0; v < boxes.length; v++) {
      double height = net.height()[v];
      boxes[v] = new Box(placed.left(v), placed.y()[v] - height / 2, net.width()[v], height);
    }
    if (net.entryBar()) {
      boxes[net.entry()] = stretched(boxes[net.entry()], placed.layered(), ports);
    }
    return boxes;
  }

  private static Box stretched(Box bar, Layered layered, Ports ports) {
    double pad = 16;
    double top = bar.y();
    double bottom = bar.bottom();
    for (int e = 0; e < layered.chains().length; e++) {
      if (layered.chains()[e][0] == layered.net().entry()) {
        top = Math.min(top, ports.atLeft()[e] - pad);
        bottom = Math.max(bottom, ports.atLeft()[e] + pad);
      }
    }
    return new Box(bar.x(), top, bar.width(), bottom - top);
  }

  private static @Nullable Box[] plates(Placed placed) {
    Layered layered = placed.layered();
    @Nullable Box[] plates = new @Nullable Box[layered.chains().length];
    for (int item = layered.net().vertices(); item < layered.items(); item++) {
      if (!layered.isPoint(item)) {
        int edge = layered.edge()[item];
        Plate plate = layered.net().plates()[edge];
        int layer = layered.layer()[item];
        boolean besideBar = layered.net().entryBar() && layer == 1;
        double left =
            placed.columns().left()[layer]
                + (besideBar ? 0 : (placed.columns().width()[layer] - plate.width()) / 2);
        plates[edge] =
            new Box(
                left,
                placed.y()[item] - plate.above(),
                plate.width(),
                plate.above() + plate.below());
      }
    }
    return plates;
  }
}
