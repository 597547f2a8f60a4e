package dev.signalbox.layout.keep;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.net.Net;
import org.jspecify.annotations.Nullable;

/** Finds free places for boxes that are new or had to leave theirs. */
final class Seats {
  private static final int RINGS = 200;
  private static final double STEP = 8;

  private final Net net;
  private final Scene scene;
  private final LayoutOptions options;

  Seats(Net net, Scene scene, LayoutOptions options) {
    this.net = net;
    this.scene = scene;
    this.options = options;
  }

  /** Puts {@code vertex} on the free place nearest to {@code earlier} or else to its neighbours. */
  void seat(int vertex, @Nullable Box earlier) {
    Box wish = earlier == null ? wish(vertex) : earlier;
    double room = options.nodeGap() / 2 + net.margin()[vertex];
    double left = leftmost();
    for (int ring = 0; ring < RINGS; ring++) {
      Box best = null;
      for (int side = -ring; side <= ring; side++) {
        for (Box box :
            new Box[] {
              wish.plus(side * STEP, ring * STEP),
              wish.plus(side * STEP, -ring * STEP),
              wish.plus(ring * STEP, side * STEP),
              wish.plus(-ring * STEP, side * STEP)
            }) {
          if (box.x() >= left
              && (best == null || distance(box, wish) < distance(best, wish))
              && scene.free(Geometry.grown(box, room))) {
            best = box;
          }
        }
      }
      if (best != null) {
        scene.putBox(vertex, best);
        return;
      }
    }
    Box bounds = scene.bounds();
    scene.putBox(
        vertex,
        new Box(
            Math.max(left, bounds.x()),
            bounds.bottom() + 2 * options.nodeGap() + net.margin()[vertex],
            wish.width(),
            wish.height()));
  }

  private static double distance(Box a, Box b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  /** Right of the boxes it is reached from, left of those it leads to, at their mean height. */
  private Box wish(int vertex) {
    double width = net.width()[vertex];
    double height = net.height()[vertex];
    double left = Double.NEGATIVE_INFINITY;
    double right = Double.POSITIVE_INFINITY;
    double sum = 0;
    int count = 0;
    for (int e = 0; e < net.edges(); e++) {
      boolean arrives = net.to()[e] == vertex;
      Box other = arrives ? scene.box(net.from()[e]) : scene.box(net.to()[e]);
      if (other != null && (arrives || net.from()[e] == vertex)) {
        double gap = options.layerGap() + net.plates()[e].width() + 2 * options.plateGap();
        left = arrives ? Math.max(left, other.right() + gap) : left;
        right = arrives ? right : Math.min(right, other.x() - gap - width);
        sum += net.entryBar() && net.from()[e] == net.entry() ? other.bottom() : other.centerY();
        count++;
      }
    }
    Box bounds = scene.bounds();
    double x = left > Double.NEGATIVE_INFINITY ? left : right;
    return count == 0
        ? new Box(
            Math.max(leftmost(), bounds.x()), bounds.bottom() + options.nodeGap(), width, height)
        : new Box(Math.max(leftmost(), x), sum / count - height / 2, width, height);
  }

  /** New boxes stand right of a bar, and nothing stands left of the entry. */
  private double leftmost() {
    Box entry = net.entry() < 0 ? null : scene.box(net.entry());
    if (entry == null) {
      return net.entry() < 0 ? Double.NEGATIVE_INFINITY : scene.bounds().x();
    }
    return net.entryBar() ? entry.right() + options.layerGap() : entry.x();
  }
}
