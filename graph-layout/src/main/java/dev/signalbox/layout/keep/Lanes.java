package dev.signalbox.layout.keep;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.keep.Scene.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A grid of level and upright lanes through the free space: beside every box and plate, halfway
 * between them, beside level edges and all round. Each stretch of a lane between two crossing lanes
 * knows whether it is blocked, how many edges cross it and whether it runs along one.
 *
 * @param x the upright lanes
 * @param y the level lanes
 * @param level cost of the stretch from column {@code i} to {@code i + 1} of row {@code j} at
 *     {@code j * x.length + i}, per crossing and for company
 * @param upright the same for the stretch from row {@code j} to {@code j + 1}
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
record Lanes(double[] x, double[] y, float[] level, float[] upright) {
  static final double CLEARANCE = 6;
  private static final double BESIDE = 6;
  private static final double COMPANY = 4;
  private static final double AROUND = 18;
  private static final int MOST = 1000;
  private static final float CROSSING = 150;
  private static final float ALONG = 25;
  private static final float BLOCKED = Float.POSITIVE_INFINITY;

  /**
   * Lanes through {@code scene}, with upright ones at {@code places} and level ones at {@code
   * heights}; in very large scenes some of the others are left out.
   */
  static Lanes of(Scene scene, List<Double> places, List<Double> heights) {
    TreeSet<Double> across = new TreeSet<>(places);
    TreeSet<Double> down = new TreeSet<>(heights);
    for (Box box : scene.boxes()) {
      beside(box, across, down);
    }
    for (Box box : scene.plates()) {
      beside(box, across, down);
    }
    for (Segment s : scene.segments()) {
      if (s.from().y() == s.to().y()) {
        down.add(s.from().y() - BESIDE);
        down.add(s.from().y() + BESIDE);
      }
    }
    Box bounds = Geometry.grown(scene.bounds(), AROUND);
    across.addAll(List.of(bounds.x(), bounds.right()));
    down.addAll(List.of(bounds.y(), bounds.bottom()));
    double[] x = thinned(halved(across), places);
    double[] y = thinned(halved(down), heights);
    Lanes lanes = new Lanes(x, y, new float[x.length * y.length], new float[x.length * y.length]);
    scene.boxes().forEach(lanes::block);
    scene.plates().forEach(lanes::block);
    scene.segments().forEach(lanes::count);
    return lanes;
  }

  private static void beside(Box box, TreeSet<Double> across, TreeSet<Double> down) {
    across.add(box.x() - CLEARANCE);
    across.add(box.right() + CLEARANCE);
    down.add(box.y() - CLEARANCE);
    down.add(box.bottom() + CLEARANCE);
  }

  /** The values, and more between those far apart. */
  private static TreeSet<Double> halved(TreeSet<Double> values) {
    TreeSet<Double> all = new TreeSet<>(values);
    double before = values.first();
    for (double value : values) {
      int parts = (int) Math.min(4, (value - before) / (2 * CLEARANCE));
      for (int i = 1; i < parts; i++) {
        all.add(before + (value - before) * i / parts);
      }
      before = value;
    }
    return all;
  }

  /** Leaves out values close to others until there are few enough, but none of {@code needed}. */
  private static double[] thinned(TreeSet<Double> values, List<Double> needed) {
    TreeSet<Double> left = values;
    for (double apart = 1; left.size() > MOST + needed.size(); apart *= 2) {
      TreeSet<Double> fewer = new TreeSet<>();
      for (double value : left) {
        if (fewer.isEmpty() || value - fewer.last() >= apart) {
          fewer.add(value);
        }
      }
      fewer.add(left.last());
      fewer.addAll(needed);
      left = fewer;
    }
    return left.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The index of the first lane at or after {@code value}. */
  static int at(double[] lanes, double value) {
    int index = Arrays.binarySearch(lanes, value);
    return index < 0 ? -index - 1 : index;
  }

  /** The node where column {@code i} and row {@code j} cross. */
  int node(int i, int j) {
    return j * x.length + i;
  }

  private void block(Box box) {
    Box area = Geometry.grown(box, CLEARANCE);
    int left = at(x, area.x());
    int right = at(x, area.right());
    int top = at(y, area.y());
    int bottom = at(y, area.bottom());
    int leftOutside = x[left] > area.x() ? left - 1 : left;
    int topOutside = y[top] > area.y() ? top - 1 : top;
    for (int j = topOutside + 1; j < bottom; j++) {
      Arrays.fill(level, j * x.length + leftOutside, j * x.length + right, BLOCKED);
    }
    for (int j = topOutside; j < bottom; j++) {
      Arrays.fill(upright, j * x.length + leftOutside + 1, j * x.length + right, BLOCKED);
    }
  }

  private void count(Segment s) {
    double left = Math.min(s.from().x(), s.to().x());
    double right = Math.max(s.from().x(), s.to().x());
    double top = Math.min(s.from().y(), s.to().y());
    double bottom = Math.max(s.from().y(), s.to().y());
    double slope = (s.to().y() - s.from().y()) / (s.to().x() - s.from().x());
    for (int i = at(x, left); i < x.length && x[i] < right; i++) {
      int j = at(y, s.from().y() + (x[i] - s.from().x()) * slope) - 1;
      if (j >= 0 && j + 1 < y.length) {
        upright[j * x.length + i] += CROSSING;
      }
    }
    for (int j = at(y, top); j < y.length && y[j] < bottom; j++) {
      int i = at(x, s.from().x() + (y[j] - s.from().y()) / slope) - 1;
      if (i >= 0 && i + 1 < x.length) {
        level[j * x.length + i] += CROSSING;
      }
    }
    if (top == bottom) {
      for (int j = at(y, top - COMPANY); j < y.length && y[j] <= top + COMPANY; j++) {
        for (int i = Math.max(1, at(x, left)) - 1; i + 1 < x.length && x[i] < right; i++) {
          level[j * x.length + i] += ALONG;
        }
      }
    }
    if (left == right) {
      for (int i = at(x, left - COMPANY); i < x.length && x[i] <= left + COMPANY; i++) {
        for (int j = Math.max(1, at(y, top)) - 1; j + 1 < y.length && y[j] < bottom; j++) {
          upright[j * x.length + i] += ALONG;
        }
      }
    }
  }
}
