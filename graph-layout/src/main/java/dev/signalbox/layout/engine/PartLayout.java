package dev.signalbox.layout.engine;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.cycle.DepthFirst;
import dev.signalbox.layout.net.Arcs;
import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Neighbours;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Plate;
import dev.signalbox.layout.order.Order;
import dev.signalbox.layout.order.Ordering;
import dev.signalbox.layout.place.Columns;
import dev.signalbox.layout.place.Gaps;
import dev.signalbox.layout.place.Relaxation;
import dev.signalbox.layout.rank.Ranking;
import dev.signalbox.layout.route.Placed;
import dev.signalbox.layout.route.Polylines;
import dev.signalbox.layout.route.Ports;
import dev.signalbox.layout.route.Sketch;
import org.jspecify.annotations.Nullable;

/** The phases for one connected part. */
final class PartLayout {
  private PartLayout() {}

  /** Draws {@code net}; its corner is anywhere. */
  static Sketch draw(Net net, LayoutOptions options) {
    boolean[] turned =
        DepthFirst.turn(net, Neighbours.of(net.vertices(), net.from(), net.to()), true);
    int[] rank = Ranking.of(net, Arcs.of(net, turned));
    Layered layered = Layered.of(net, rank);
    Order order = Ordering.of(layered);
    Gaps gaps = new Gaps(options.nodeGap(), options.edgeGap(), options.plateGap());
    double[] y = Relaxation.heights(layered, order, gaps);
    Placed placed = new Placed(layered, order, y, Columns.of(layered, options));
    Ports ports = Ports.of(layered, order, y, options.inPortGap(), options.outPortGap());
    Route[] routes = Polylines.of(placed, ports);
    return new Sketch(boxes(placed, ports), routes, plates(placed));
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
