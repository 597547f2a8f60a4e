package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.CardSize;
import dev.signalbox.app.picture.TextWidths;
import java.text.NumberFormat;
import java.util.Locale;
import javafx.scene.Group;

/** How many requests took an edge since the start, at the upper right corner of its label. */
final class CountView extends Group {
  private static final double HEIGHT = 14;
  private static final double PADDING = 5;

  /** How far it reaches over the label. */
  private static final double OVERLAP = 6;

  /** Up to here the number itself; above it changes too fast to be read. */
  private static final long EXACT = 9_999;

  private final double corner;
  private long shown;

  /** At a corner of a label, of which the x is given and the y is 0. */
  CountView(double corner) {
    this.corner = corner;
    getStyleClass().setAll("count");
    setAutoSizeChildren(false);
  }

  /** Shows a number; nothing for 0. */
  void show(long count) {
    if (count == shown) {
      return;
    }
    shown = count;
    getChildren().clear();
    if (count > 0) {
      String words = words(count);
      double text = TextWidths.text(words, CardSize.SMALL_FONT);
      double width = Math.max(HEIGHT, Math.ceil(text) + 2 * PADDING);
      double x = Math.round(corner - OVERLAP);
      getChildren()
          .addAll(
              Kit.box(x, -HEIGHT / 2, width, HEIGHT, HEIGHT / 2, 1, "count-frame"),
              Kit.text(x + (width - text) / 2, 0, words, "count-text"));
    }
  }

  private static String words(long count) {
    return count <= EXACT
        ? Long.toString(count)
        : NumberFormat.getCompactNumberInstance(Locale.ROOT, NumberFormat.Style.SHORT)
            .format(count);
  }
}
