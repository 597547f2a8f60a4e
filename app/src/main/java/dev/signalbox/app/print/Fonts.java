package dev.signalbox.app.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The bundled fonts as shapes; needs neither a display nor installed fonts. */
final class Fonts {
  private static final String TEXT = "/dev/signalbox/app/ui/theme/fonts/";
  private static final String ICONS =
      "/META-INF/resources/material2/20200820/fonts/MaterialIcons-Outlined.ttf";
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Size at which outlines are taken; icons are drawn on a grid of 24. */
  private static final int GRID = 24;

  private final Map<Lettering, Font> text = new EnumMap<>(Lettering.class);
  private final Font icons = load(ICONS);

  /** The outline of an icon, in a square of this side around a point. */
  Shape outline(Mark.Icon icon) {
    Shape grid =
        icons
            .deriveFont((float) GRID)
            .createGlyphVector(EXACT, Character.toChars(icon.glyph().code()))
            .getOutline();
    AffineTransform place = new AffineTransform();
    place.translate(icon.x() - icon.size() / 2, icon.y() + icon.size() / 2);
    place.scale(icon.size() / GRID, icon.size() / GRID);
    return place.createTransformedShape(grid);
  }

  /** The outline of a text where it stands. */
  Shape outline(Mark.Words words) {
    var glyphs =
        text.computeIfAbsent(words.font(), font -> load(TEXT + font.file()))
            .deriveFont((float) words.size())
            .createGlyphVector(EXACT, words.text());
    double width = glyphs.getLogicalBounds().getWidth();
    double x = words.centred() ? words.x() - width / 2 : words.x();
    return glyphs.getOutline((float) x, (float) words.baseline());
  }

  private static Font load(String resource) {
    try (InputStream file = Fonts.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("no font " + resource);
      }
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (FontFormatException damaged) {
      throw new IllegalStateException(damaged);
    }
  }
}
