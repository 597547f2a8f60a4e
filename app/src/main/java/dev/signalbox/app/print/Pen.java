package dev.signalbox.app.print;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param ink its colour
 * @param width in pixels; 0 for no line
 * @param dashes lengths of strokes and gaps; empty for a full line
 * @param round whether strokes have round ends
 */
public record Pen(Ink ink, double width, List<Double> dashes, boolean round) {
  /** No line. */
  static final Pen NONE = new Pen(Ink.NONE, 0, List.of(), false);

  /** Keeps an immutable copy. */
  public Pen {
    dashes = List.copyOf(dashes);
  }

  static Pen line(Ink ink, double width) {
    return new Pen(ink, width, List.of(), false);
  }

  static Pen dashed(Ink ink, double width, double stroke, double gap) {
    return new Pen(ink, width, List.of(stroke, gap), false);
  }

  static Pen dotted(Ink ink, double width, double gap) {
    return new Pen(ink, width, List.of(1.0, gap), true);
  }
}
