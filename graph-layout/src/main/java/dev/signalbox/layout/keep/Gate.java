package dev.signalbox.layout.keep;

import dev.signalbox.layout.Backward;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where an edge may touch a box, and the first node of the lanes outside it.
 *
 * @param port the place on the side of the box
 * @param outside the point straight before it on the next upright lane
 * @param direction the way out of the box
 * @param price what it costs to use this side
 */
record Gate(Point port, Point outside, int direction, double price) {
  private static final double WRONG_SIDE = 120;
  private static final double LAST_RESORT = 1e6;
  private static final double CORNER = 4;
  private static final double LEAST = 4;

  /**
   * The gates of {@code box}: on its right side, where edges leave, or for {@code arriving} ones on
   * its left side; on the other side at a price.
   *
   * @param gap the wanted distance between ports, 0 to share the middle
   * @param backward whether the price is so high that the other side is only the last resort
   */
  static List<Gate> of(Box box, boolean arriving, double gap, Backward backward, Scene scene) {
    double price =
        switch (backward) {
          case SHORT -> WRONG_SIDE;
          case AROUND -> LAST_RESORT;
        };
    List<Gate> gates = new ArrayList<>();
    for (double y : heights(box, arriving ? box.x() : box.right(), gap, scene)) {
      gates.add(at(box, y, !arriving, 0));
    }
    for (double y : heights(box, arriving ? box.right() : box.x(), gap, scene)) {
      gates.add(at(box, y, arriving, price));
    }
    return gates;
  }

  /** The way into the box. */
  int inwards() {
    return direction ^ 1;
  }

  private static Gate at(Box box, double y, boolean right, double price) {
    double x = right ? box.right() : box.x();
    double out = x + (right ? Lanes.CLEARANCE : -Lanes.CLEARANCE);
    return new Gate(new Point(x, y), new Point(out, y), right ? Walk.EAST : Walk.WEST, price);
  }

  /** Heights on the upright line {@code x} that keep off the ports already there. */
  private static List<Double> heights(Box box, double x, double gap, Scene scene) {
    List<Double> taken = gap == 0 ? List.of() : scene.touching(x, box.y(), box.bottom());
    double step = Math.max(LEAST, gap / 2);
    List<Double> heights = new ArrayList<>();
    if (gap == 0) {
      return List.of(box.centerY());
    }
    for (double distance : new double[] {gap * 0.9, gap / 2, LEAST, 0}) {
      for (int i = 0; i * step <= box.height() / 2 - CORNER; i++) {
        add(heights, box.centerY() + i * step, taken, distance);
        add(heights, box.centerY() - i * step, taken, distance);
      }
      if (!heights.isEmpty()) {
        return heights;
      }
    }
    return List.of(box.centerY());
  }

  private static void add(List<Double> heights, double y, List<Double> taken, double distance) {
    if (taken.stream().allMatch(other -> Math.abs(other - y) >= distance) && !heights.contains(y)) {
      heights.add(y);
    }
  }
}
