package dev.signalbox.layout.engine;

import dev.signalbox.layout.Point;
import dev.signalbox.layout.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Phase 6: puts separate parts on shelves, the first part first. */
final class Packing {
  private static final double ASPECT = 1.7;

  private Packing() {}

  /** The top left corner of each part; parts stand at least {@code gap} apart. */
  static Point[] corners(List<Size> parts, double gap) {
    if (parts.isEmpty()) {
      return new Point[0];
    }
    double area = 0;
    double widest = 0;
    for (Size part : parts) {
      area += (part.width() + gap) * (part.height() + gap);
      widest = Math.max(widest, part.width());
    }
    double width = Math.max(widest, Math.sqrt(area * ASPECT));
    List<Integer> sequence = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      sequence.add(i);
    }
    sequence.sort(Comparator.comparingDouble(i -> -parts.get(i).height()));
    sequence.addFirst(0);
    Point[] corners = new Point[parts.size()];
    Arrays.fill(corners, new Point(0, 0));
    double x = 0;
    double y = 0;
    double shelf = 0;
    for (int i : sequence) {
      Size part = parts.get(i);
      if (x > 0 && x + part.width() > width) {
        x = 0;
        y += shelf + gap;
        shelf = 0;
      }
      corners[i] = new Point(x, y);
      x += part.width() + gap;
      shelf = Math.max(shelf, part.height());
    }
    return corners;
  }
}
