package dev.signalbox.app.print;

import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.LinkKind;
import dev.signalbox.app.picture.LinkShape;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.model.graph.Node;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Draws links: line, head, and the dot where one leaves the Internet. */
final class LinkMarks {
  private static final double HEAD = 9;
  private static final double HEAD_HALF = 5;
  private static final double OPEN_HEAD = 8;
  private static final double OPEN_HALF = 4.5;
  private static final double DOT = 4;

  private final Palette palette;
  private final Consumer<Mark> marks;

  LinkMarks(Palette palette, Consumer<Mark> marks) {
    this.palette = palette;
    this.marks = marks;
  }

  void line(Link link) {
    line(link.route(), link.kind());
  }

  void line(Route route, LinkKind kind) {
    boolean open = kind == LinkKind.REDIRECT;
    LinkShape shape = LinkShape.of(route, open ? 1 : HEAD - 1);
    Pen pen = pen(kind);
    marks.accept(new Mark.Curves(shape.curves(), pen));
    marks.accept(
        open
            ? new Mark.Corners(
                head(shape, OPEN_HEAD, OPEN_HALF), Ink.NONE, Pen.line(pen.ink(), pen.width()))
            : new Mark.Corners(head(shape, HEAD, HEAD_HALF), pen.ink(), Pen.NONE));
  }

  void start(Link link) {
    if (link.from() instanceof Node.Internet) {
      Point from = LinkShape.of(link.route(), HEAD - 1).curves().getFirst().start();
      marks.accept(new Mark.Dot(from.x(), from.y(), DOT, palette.accent(), Pen.NONE));
    }
  }

  private Pen pen(LinkKind kind) {
    return switch (kind) {
      case REWRITE -> Pen.line(palette.accent(), 2);
      case REDIRECT -> Pen.dotted(palette.accent(), 1.5, 4);
      case BINDING -> Pen.dashed(palette.neutral(), 1.5, 6, 4);
      case TRIGGER -> Pen.line(palette.neutral(), 1.5);
      case BROKEN -> Pen.dashed(palette.danger(), 1.5, 6, 4);
    };
  }

  private static List<Point> head(LinkShape shape, double length, double half) {
    double angle = Math.toRadians(shape.angle());
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    return Stream.of(new Point(-length, -half), new Point(0, 0), new Point(-length, half))
        .map(p -> shape.tip().plus(p.x() * cos - p.y() * sin, p.x() * sin + p.y() * cos))
        .toList();
  }
}
