package dev.signalbox.layout.place;

import dev.signalbox.layout.net.Layered;

/**
 * Least distances between the lines through items above each other.
 *
 * @param node between two boxes
 * @param edge between a passing edge and anything else
 * @param plate between a plate and a plate or box
 */
public record Gaps(double node, double edge, double plate) {
  /** The least distance from the line through {@code upper} to that through {@code lower}. */
  public double between(Layered layered, int upper, int lower) {
    double free;
    if (layered.isPoint(upper) || layered.isPoint(lower)) {
      free = edge;
    } else if (layered.isVertex(upper) && layered.isVertex(lower)) {
      free = node;
    } else {
      free = plate;
    }
    return layered.below()[upper] + free + layered.above()[lower];
  }
}
