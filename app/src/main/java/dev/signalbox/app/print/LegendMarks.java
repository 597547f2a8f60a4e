package dev.signalbox.app.print;

import dev.signalbox.app.picture.LinkKind;
import dev.signalbox.app.picture.TextWidths;
import dev.signalbox.app.picture.Words;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Says what the lines mean, in a row that starts at the origin. */
final class LegendMarks {
  /** Height of the row. */
  static final double HEIGHT = 16;

  private static final double SAMPLE = 28;
  private static final double GAP = 8;
  private static final double BETWEEN = 24;
  private static final double FONT = 12;

  private final Palette palette;
  private final List<LinkKind> kinds;

  LegendMarks(Palette palette, List<LinkKind> kinds) {
    this.palette = palette;
    this.kinds = kinds;
  }

  /** Width of the row. */
  double width() {
    return kinds.stream().mapToDouble(LegendMarks::width).sum() - BETWEEN;
  }

  void draw(Consumer<Mark> marks) {
    LinkMarks links = new LinkMarks(palette, marks);
    double x = 0;
    double y = HEIGHT / 2;
    for (LinkKind kind : kinds) {
      links.line(Route.polyline(List.of(new Point(x, y), new Point(x + SAMPLE, y))), kind);
      marks.accept(
          new Mark.Words(
              x + SAMPLE + GAP, y, words(kind), Lettering.PLAIN, FONT, false, palette.muted()));
      x += width(kind);
    }
  }

  private static double width(LinkKind kind) {
    return SAMPLE + GAP + TextWidths.text(words(kind), FONT) + BETWEEN;
  }

  private static String words(LinkKind kind) {
    return Words.bundled().text("picture.legend." + kind.name().toLowerCase(Locale.ROOT));
  }
}
