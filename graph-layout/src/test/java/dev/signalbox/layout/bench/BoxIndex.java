package dev.signalbox.layout.bench;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the boxes a polyline meets; boxes are shrunk by a pixel on each side. */
final class BoxIndex {
  private static final double SHRUNK = 1;

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
        if (Boxes.meets(a, b, box, SHRUNK)) {
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
}
