package dev.signalbox.layout.engine;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Plate;
import dev.signalbox.layout.order.Order;
import dev.signalbox.layout.place.BrandesKoepf;
import dev.signalbox.layout.place.Gaps;
import dev.signalbox.layout.place.TurningPoints;
import dev.signalbox.layout.route.Placed;
import dev.signalbox.layout.route.Ports;
import dev.signalbox.layout.route.Routes;
import dev.signalbox.layout.route.Sketch;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The phases for one connected part. */
final class PartLayout {
  private PartLayout() {}

  /** Draws {@code net}; its corner is anywhere. */
  static Sketch draw(Net net, LayoutOptions options, LayoutMonitor monitor) {
    Ordered ordered = new Ordering(options, monitor).of(net);
    Layered layered = ordered.layered();
    Order order = ordered.order();
    Gaps gaps = new Gaps(options.nodeGap(), options.edgeGap(), options.plateGap());
    double[] y = BrandesKoepf.heights(layered, order, gaps);
    TurningPoints.level(layered, order, gaps, options.edgeGap(), y);
    Routes routes = Routes.of(layered, order, y, options);
    Placed placed = routes.placed();
    return new Sketch(
        Arrays.copyOf(boxes(placed, routes.ports()), net.vertices()),
        Legs.joined(ordered.detours(), routes.paths(), options),
        Arrays.copyOf(plates(placed), net.edges()));
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
