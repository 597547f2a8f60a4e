package dev.signalbox.app.print;

import dev.signalbox.app.picture.CardSize;
import dev.signalbox.app.picture.LinkKind;
import dev.signalbox.app.picture.Plate;
import dev.signalbox.app.picture.PlateFace;
import dev.signalbox.layout.Box;
import java.util.function.Consumer;

/** Draws the labels of rules and bindings. */
final class PlateMarks {
  private static final double ARC = 4;
  private static final double ICON = 12;

  private final Palette palette;
  private final Consumer<Mark> marks;

  PlateMarks(Palette palette, Consumer<Mark> marks) {
    this.palette = palette;
    this.marks = marks;
  }

  void plate(Plate plate) {
    PlateFace face = plate.face();
    Box box = plate.box();
    double middle = box.y() + box.height() / 2;
    marks.accept(
        new Mark.Box(
            box.x() + 0.5,
            box.y() + 0.5,
            box.width() - 1,
            box.height() - 1,
            ARC,
            palette.card(),
            Pen.line(choose(face, palette.line(), palette.danger()), 1)));
    double numberWidth = CardSize.numberWidth(face.number());
    if (numberWidth > 0) {
      number(face, box, numberWidth, middle);
    }
    marks.accept(
        new Mark.Words(
            box.x() + CardSize.plateTextX(face),
            middle,
            face.text(),
            Lettering.MONO,
            CardSize.SMALL_FONT,
            false,
            choose(face, palette.text(), palette.dangerText())));
    if (face.neverMatches()) {
      marks.accept(
          new Mark.Icon(
              box.x() + box.width() - ICON, middle, ICON, Glyph.BLOCK, palette.warning()));
    }
  }

  private void number(PlateFace face, Box box, double width, double middle) {
    Ink line = choose(face, palette.accent(), palette.danger());
    Ink fill = face.neverMatches() ? palette.warningField() : line;
    marks.accept(
        new Mark.LeftField(box.x(), box.y(), width, box.height(), ARC, fill, Pen.line(line, 1)));
    marks.accept(
        new Mark.Words(
            box.x() + width / 2,
            middle,
            face.number(),
            Lettering.STRONG,
            CardSize.SMALL_FONT,
            true,
            face.neverMatches() ? palette.warning() : palette.onColour()));
  }

  private Ink choose(PlateFace face, Ink usual, Ink broken) {
    return face.neverMatches()
        ? palette.warning()
        : face.kind() == LinkKind.BROKEN ? broken : usual;
  }
}
