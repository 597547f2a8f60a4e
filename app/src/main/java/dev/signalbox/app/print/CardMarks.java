package dev.signalbox.app.print;

import dev.signalbox.app.picture.Badge;
import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.CardFace;
import dev.signalbox.app.picture.CardKind;
import dev.signalbox.app.picture.CardSize;
import dev.signalbox.layout.Box;
import java.util.function.Consumer;

/** Draws the Internet, services, other hosts and what is not declared. */
final class CardMarks {
  private static final double ARC = 8;
  private static final double TILE = 28;
  private static final double TILE_X = 10;
  private static final double TILE_ARC = 6;
  private static final double LINE = 16;
  private static final double PORT = 3.5;
  private static final double BADGE = 10;
  private static final double BADGE_INSET = 2;
  private static final double BAR_FONT = 12;

  private final Palette palette;
  private final Consumer<Mark> marks;

  CardMarks(Palette palette, Consumer<Mark> marks) {
    this.palette = palette;
    this.marks = marks;
  }

  void card(Card card) {
    Box box = card.box();
    frame(card.face(), box);
    if (card.face().kind() == CardKind.INTERNET) {
      double x = box.x() + box.width() / 2;
      double y = box.y() + box.height() / 2;
      marks.accept(new Mark.Icon(x, y - 20, 24, Glyph.PUBLIC, palette.accentText()));
      words(x, y + 8, card.face().title(), Lettering.STRONG, BAR_FONT, true, palette.text());
      return;
    }
    content(card.face(), box);
    if (card.calls()) {
      marks.accept(
          new Mark.Dot(
              box.x() + box.width(),
              box.y() + box.height() / 2,
              PORT,
              palette.card(),
              Pen.line(palette.neutral(), 1.5)));
    }
    badge(card.face().badge(), box);
  }

  private void frame(CardFace face, Box box) {
    boolean ghost = face.kind() == CardKind.UNDECLARED;
    Ink fill =
        switch (face.kind()) {
          case EXTERNAL -> palette.canvas();
          case UNDECLARED -> Ink.NONE;
          default -> palette.card();
        };
    Ink border =
        switch (face.tone()) {
          case PLAIN -> palette.line();
          case WARNING -> palette.warning();
          case DANGER -> palette.danger();
          case SUCCESS -> palette.success();
        };
    Pen pen = ghost ? Pen.dashed(palette.danger(), 1.5, 5, 4) : Pen.line(border, 1);
    inner(box.x(), box.y(), box.width(), box.height(), ARC, fill, pen);
  }

  private void content(CardFace face, Box box) {
    boolean ghost = face.kind() == CardKind.UNDECLARED;
    double middle = box.y() + box.height() / 2;
    double x = box.x() + CardSize.TEXT_X;
    double lines = face.path().isEmpty() ? 2 : 3;
    double first = middle - lines * LINE / 2 + LINE / 2;
    Pen tilePen = ghost ? Pen.dashed(palette.danger(), 1, 4, 3) : Pen.NONE;
    double tileX = box.x() + TILE_X;
    inner(tileX, middle - TILE / 2, TILE, TILE, TILE_ARC, tile(face.kind()), tilePen);
    marks.accept(
        new Mark.Icon(
            tileX + TILE / 2,
            middle,
            16,
            Glyph.of(face.kind()),
            ghost ? palette.dangerText() : palette.text()));
    double small = CardSize.SMALL_FONT;
    words(x, first, face.title(), Lettering.STRONG, CardSize.NAME_FONT, false, palette.text());
    Ink detail = ghost ? palette.dangerText() : palette.muted();
    words(x, first + LINE, face.detail(), Lettering.PLAIN, small, false, detail);
    words(x, first + 2 * LINE, face.path(), Lettering.MONO, small, false, palette.muted());
  }

  private Ink tile(CardKind kind) {
    return switch (kind) {
      case FRONTEND -> palette.frontend();
      case SERVER -> palette.server();
      case COMPILED -> palette.compiled();
      case CONTAINER -> palette.container();
      case UNDECLARED -> Ink.NONE;
      case INTERNET, EXTERNAL, TIMER, QUEUE -> palette.tile();
    };
  }

  private void badge(Badge badge, Box box) {
    if (badge == Badge.NONE) {
      return;
    }
    double x = box.x() + box.width() - BADGE_INSET;
    double y = box.y() + BADGE_INSET;
    Ink fill =
        switch (badge) {
          case ERROR, CRASHED -> palette.danger();
          case UNREACHABLE -> palette.warningFill();
          case RUNNING -> palette.success();
          case STARTING -> palette.accent();
          case STUB, NONE -> palette.neutral();
        };
    marks.accept(new Mark.Dot(x, y, BADGE, palette.canvas(), Pen.NONE));
    marks.accept(new Mark.Dot(x, y, BADGE - 2, fill, Pen.NONE));
    marks.accept(new Mark.Icon(x, y, 12, Glyph.of(badge), palette.onColour()));
  }

  /** A box whose line lies inside it, as on the canvas. */
  private void inner(
      double x, double y, double width, double height, double arc, Ink fill, Pen pen) {
    double half = pen.width() / 2;
    marks.accept(
        new Mark.Box(
            x + half, y + half, width - pen.width(), height - pen.width(), arc, fill, pen));
  }

  private void words(
      double x, double y, String text, Lettering font, double size, boolean centred, Ink ink) {
    if (!text.isEmpty()) {
      marks.accept(new Mark.Words(x, y, text, font, size, centred, ink));
    }
  }
}
