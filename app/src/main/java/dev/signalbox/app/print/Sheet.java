package dev.signalbox.app.print;

import dev.signalbox.app.picture.GraphScene;
import java.util.List;

/**
 * A picture ready to be written: what is drawn, from back to front.
 *
 * @param width in pixels at scale 1
 * @param height in pixels at scale 1
 * @param paper the colour behind everything
 * @param marks what is drawn
 */
public record Sheet(double width, double height, Ink paper, List<Mark> marks) {
  /** Keeps an immutable copy. */
  public Sheet {
    marks = List.copyOf(marks);
  }

  /**
   * A picture with its legend.
   *
   * @param scene what the canvas shows
   */
  public static Sheet of(GraphScene scene, Theme theme) {
    return new SheetComposer(scene, theme.palette()).compose();
  }

  /** The sheet as an SVG document with real text; the same sheet gives the same bytes. */
  public String svg() {
    return SvgWriter.write(this);
  }

  /**
   * The sheet as a PNG image; needs no display.
   *
   * @param scale pixels of the image per pixel of the sheet
   */
  public byte[] png(double scale) {
    return PngWriter.write(this, scale);
  }
}
