package dev.signalbox.layout.bench;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the boxes a polyline meets; boxes are shrunk by a pixel on each side. */
final class BoxIndex {
  private final List<Box> boxes;
  private final Integer[] byLeft;
  private final double widest;

  BoxIndex(List<Box> boxes) {
    this.boxes = boxes;
    byLeft = new Integer[boxes.size()];
    Arrays.setAll(byLeft, i -> i);
    Arrays.sort(byLeft, Comparator.comparingDouble(i -> boxes.get(i).x()));
    widest = boxes.stream().mapToDouble(Box::width).max().orElse(0);
  }

  /** Numbers of the boxes met, some maybe twice. */
  List<Integer> hitBy(List<Point> line) {
    List<Integer> hit = new ArrayList<>();
    for (int i = 0; i + 1 < line.size(); i++) {
      Point a = line.get(i);
      Point b = line.get(i + 1);
      double left = Math.min(a.x(), b.x());
      double right = Math.max(a.x(), b.x());
      for (int k = first(left - widest - 1); k < byLeft.length; k++) {
        Box box = boxes.get(byLeft[k]);
        if (box.x() > right) {
          break;
        }
        if (meets(a, b, box)) {
          hit.add(byLeft[k]);
        }
      }
    }
    return hit;
  }

  private int first(double x) {
    int low = 0;
    int high = byLeft.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (boxes.get(byLeft[middle]).x() < x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Clips the segment to the shrunk box (Liang-Barsky). */
  private static boolean meets(Point a, Point b, Box box) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {
      a.x() - box.x() - 1, box.right() - 1 - a.x(), a.y() - box.y() - 1, box.bottom() - 1 - a.y()
    };
    double from = 0;
    double to = 1;
    for (int i = 0; i < 4; i++) {
      if (p[i] == 0 && q[i] <= 0) {
        return false;
      }
      if (p[i] < 0) {
        from = Math.max(from, q[i] / p[i]);
      } else if (p[i] > 0) {
        to = Math.min(to, q[i] / p[i]);
      }
    }
    return to > from;
  }
}
