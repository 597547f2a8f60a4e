package dev.signalbox.layout.bench;

import dev.signalbox.layout.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The straight pieces of all edges, sorted by their left ends. */
final class Segments {
  private final double[] ax;
  private final double[] ay;
  private final double[] bx;
  private final double[] by;
  private final int[] edge;

  Segments(List<List<Point>> edges) {
    int count = edges.stream().mapToInt(points -> Math.max(0, points.size() - 1)).sum();
    double[][] pieces = new double[count][];
    int n = 0;
    for (int e = 0; e < edges.size(); e++) {
      List<Point> points = edges.get(e);
      for (int i = 0; i + 1 < points.size(); i++) {
        Point a = points.get(i);
        Point b = points.get(i + 1);
        if (!a.equals(b)) {
          pieces[n++] = new double[] {a.x(), a.y(), b.x(), b.y(), e};
        }
      }
    }
    pieces = Arrays.copyOf(pieces, n);
    Arrays.sort(pieces, Comparator.comparingDouble(p -> Math.min(p[0], p[2])));
    ax = new double[n];
    ay = new double[n];
    bx = new double[n];
    by = new double[n];
    edge = new int[n];
    for (int i = 0; i < n; i++) {
      ax[i] = pieces[i][0];
      ay[i] = pieces[i][1];
      bx[i] = pieces[i][2];
      by[i] = pieces[i][3];
      edge[i] = (int) pieces[i][4];
    }
  }

  /** Pairs of pieces of different edges that cross, by a sweep from left to right. */
  long crossings() {
    int[] active = new int[ax.length];
    int actives = 0;
    long crossings = 0;
    for (int a = 0; a < ax.length; a++) {
      double left = Math.min(ax[a], bx[a]);
      double top = Math.min(ay[a], by[a]);
      double bottom = Math.max(ay[a], by[a]);
      int kept = 0;
      for (int i = 0; i < actives; i++) {
        int b = active[i];
        if (Math.max(ax[b], bx[b]) < left) {
          continue;
        }
        active[kept++] = b;
        if (edge[a] != edge[b]
            && Math.max(ay[b], by[b]) >= top
            && Math.min(ay[b], by[b]) <= bottom
            && cross(a, b)) {
          crossings++;
        }
      }
      actives = kept;
      active[actives++] = a;
    }
    return crossings;
  }

  /** The same count from every pair, for checking. */
  long crossingsByBruteForce() {
    long crossings = 0;
    for (int a = 0; a < ax.length; a++) {
      for (int b = 0; b < a; b++) {
        if (edge[a] != edge[b] && cross(a, b)) {
          crossings++;
        }
      }
    }
    return crossings;
  }

  /** Length that level pieces, and upright pieces, of different edges have in common. */
  double shared() {
    return shared(ay, by, ax, bx) + shared(ax, bx, ay, by);
  }

  private double shared(double[] a, double[] b, double[] from, double[] to) {
    Map<Double, List<Integer>> lines = new HashMap<>();
    for (int i = 0; i < a.length; i++) {
      if (a[i] == b[i]) {
        lines.computeIfAbsent(a[i], line -> new ArrayList<>()).add(i);
      }
    }
    double sum = 0;
    for (List<Integer> line : lines.values()) {
      for (int i : line) {
        for (int k : line) {
          double low = Math.max(Math.min(from[i], to[i]), Math.min(from[k], to[k]));
          double high = Math.min(Math.max(from[i], to[i]), Math.max(from[k], to[k]));
          sum += k < i && edge[i] != edge[k] ? Math.max(0, high - low) : 0;
        }
      }
    }
    return sum;
  }

  private boolean cross(int a, int b) {
    return side(a, ax[b], ay[b]) != side(a, bx[b], by[b])
        && side(b, ax[a], ay[a]) != side(b, bx[a], by[a]);
  }

  private boolean side(int s, double x, double y) {
    return (bx[s] - ax[s]) * (y - ay[s]) - (by[s] - ay[s]) * (x - ax[s]) >= 0;
  }
}
