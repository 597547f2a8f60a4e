package dev.signalbox.app.print;

import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.Point;

/** Moves marks. */
record Shift(double dx, double dy) {

  Mark move(Mark mark) {
    return switch (mark) {
      case Mark.Box m ->
          new Mark.Box(m.x() + dx, m.y() + dy, m.width(), m.height(), m.arc(), m.fill(), m.pen());
      case Mark.Dot m -> new Mark.Dot(m.x() + dx, m.y() + dy, m.radius(), m.fill(), m.pen());
      case Mark.Curves m -> new Mark.Curves(m.curves().stream().map(this::move).toList(), m.pen());
      case Mark.Corners m ->
          new Mark.Corners(m.corners().stream().map(this::move).toList(), m.fill(), m.pen());
      case Mark.LeftField m ->
          new Mark.LeftField(
              m.x() + dx, m.y() + dy, m.width(), m.height(), m.arc(), m.fill(), m.pen());
      case Mark.Words m ->
          new Mark.Words(
              m.x() + dx, m.y() + dy, m.text(), m.font(), m.size(), m.centred(), m.ink());
      case Mark.Icon m -> new Mark.Icon(m.x() + dx, m.y() + dy, m.size(), m.glyph(), m.ink());
    };
  }

  private CubicCurve move(CubicCurve curve) {
    return new CubicCurve(
        move(curve.start()), move(curve.control1()), move(curve.control2()), move(curve.end()));
  }

  private Point move(Point point) {
    return point.plus(dx, dy);
  }
}
