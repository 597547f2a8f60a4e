package dev.signalbox.app.print;

import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.Point;
import java.util.List;

/** One thing on a sheet. Lengths are pixels at scale 1, from the top left corner. */
public sealed interface Mark {
  /** A rectangle with round corners; its line lies centred on its edge. */
  record Box(double x, double y, double width, double height, double arc, Ink fill, Pen pen)
      implements Mark {}

  /** A circle. */
  record Dot(double x, double y, double radius, Ink fill, Pen pen) implements Mark {}

  /** Curves, end to end. */
  record Curves(List<CubicCurve> curves, Pen pen) implements Mark {
    /** Keeps an immutable copy. */
    public Curves {
      curves = List.copyOf(curves);
    }
  }

  /** A polygon, or an open line of corners when it has no fill. */
  record Corners(List<Point> corners, Ink fill, Pen pen) implements Mark {
    /** Keeps an immutable copy. */
    public Corners {
      corners = List.copyOf(corners);
    }

    /** Whether the last corner is joined to the first. */
    public boolean closed() {
      return fill.alpha() > 0;
    }
  }

  /** A field with round corners at the left only. */
  record LeftField(double x, double y, double width, double height, double arc, Ink fill, Pen pen)
      implements Mark {}

  /**
   * Text, centred vertically on a line.
   *
   * @param x where it starts, or its middle when centred
   */
  record Words(
      double x, double y, String text, Lettering font, double size, boolean centred, Ink ink)
      implements Mark {
    /** Where the letters stand: both families have about this much more above than below. */
    public double baseline() {
      return y + 0.36 * size;
    }
  }

  /** An icon, centred on a point. */
  record Icon(double x, double y, double size, Glyph glyph, Ink ink) implements Mark {}
}
