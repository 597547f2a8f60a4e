package dev.signalbox.layout.place;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Turning;

/**
 * Least distances between the lines through items above each other.
 *
 * @param node between two boxes
 * @param edge between an edge that passes, or turns back, and anything else
 * @param plate between a plate and a plate or box
 */
public record Gaps(double node, double edge, double plate) {
  /** The least distance from the line through {@code upper} to that through {@code lower}. */
  public double between(Layered layered, int upper, int lower) {
    double free;
    if (thin(layered, upper) || thin(layered, lower)) {
      free = edge;
    } else if (layered.isVertex(upper) && layered.isVertex(lower)) {
      free = node;
    } else {
      free = plate;
    }
    return layered.below()[upper] + free + layered.above()[lower];
  }

  /** Whether nothing stands there but an edge, passing or turning back. */
  private static boolean thin(Layered layered, int item) {
    return layered.isPoint(item)
        || (layered.isVertex(item) && layered.net().turning()[item] != Turning.NONE);
  }
}
