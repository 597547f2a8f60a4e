package dev.signalbox.layout.keep;

import dev.signalbox.layout.Point;
import dev.signalbox.layout.keep.Scene.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts crossings of finished routes. */
final class Crossings {
  private Crossings() {}

  /** Pairs of straight pieces of different edges that cross, by a sweep from left to right. */
  static long of(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Crossings::left));
    List<Segment> active = new ArrayList<>();
    long crossings = 0;
    for (Segment segment : sorted) {
      active.removeIf(other -> right(other) < left(segment));
      for (Segment other : active) {
        if (other.edge() != segment.edge()
            && Geometry.cross(segment.from(), segment.to(), other.from(), other.to())) {
          crossings++;
        }
      }
      active.add(segment);
    }
    return crossings;
  }

  /** How many of {@code segments}, not of {@code edge}, the piece crosses. */
  static int with(Point from, Point to, int edge, List<Segment> segments) {
    int crossings = 0;
    for (Segment other : segments) {
      if (other.edge() != edge && Geometry.cross(from, to, other.from(), other.to())) {
        crossings++;
      }
    }
    return crossings;
  }

  private static double left(Segment segment) {
    return Math.min(segment.from().x(), segment.to().x());
  }

  private static double right(Segment segment) {
    return Math.max(segment.from().x(), segment.to().x());
  }
}
