package dev.signalbox.app.print;

import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.LinkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lays the picture and its legend on a sheet, in the canvas's order from back to front. */
final class SheetComposer {
  private static final double MARGIN = 24;

  private final GraphScene scene;
  private final Palette palette;

  SheetComposer(GraphScene scene, Palette palette) {
    this.scene = scene;
    this.palette = palette;
  }

  Sheet compose() {
    LegendMarks legend = new LegendMarks(palette, LinkKind.explained(scene));
    double width = Math.max(scene.bounds().width(), legend.width()) + 2 * MARGIN;
    double below = MARGIN + scene.bounds().height() + MARGIN;
    List<Mark> marks = new ArrayList<>();
    Shift shift = new Shift(MARGIN - scene.bounds().x(), MARGIN - scene.bounds().y());
    Consumer<Mark> moved = mark -> marks.add(shift.move(mark));
    LinkMarks links = new LinkMarks(palette, moved);
    CardMarks cards = new CardMarks(palette, moved);
    PlateMarks plates = new PlateMarks(palette, moved);
    scene.links().forEach(links::line);
    scene.cards().forEach(cards::card);
    scene.links().forEach(links::start);
    scene.plates().forEach(plates::plate);
    Shift under = new Shift(MARGIN, below);
    legend.draw(mark -> marks.add(under.move(mark)));
    return new Sheet(
        Math.ceil(width), Math.ceil(below + LegendMarks.HEIGHT + MARGIN), palette.canvas(), marks);
  }
}
