package dev.signalbox.layout.net;

/**
 * Room for the labels of one edge: {@code above} and {@code below} the line that runs through it.
 *
 * @param width 0 when the edge has no label
 */
public record Plate(double width, double above, double below) {
  /** No label. */
  public static final Plate NONE = new Plate(0, 0, 0);
}
