package dev.signalbox.app.picture;

import java.util.function.ToDoubleFunction;

/** Shortens text that does not fit. */
public final class Ellipsis {
  private static final String DOTS = "…";

  private Ellipsis() {}

  /** The longest beginning of a text that fits with an ellipsis behind it. */
  public static String end(String text, double width, ToDoubleFunction<String> measure) {
    if (measure.applyAsDouble(text) <= width) {
      return text;
    }
    int keep = text.length() - 1;
    while (keep > 0 && measure.applyAsDouble(text.substring(0, keep) + DOTS) > width) {
      keep--;
    }
    return text.substring(0, keep) + DOTS;
  }

  /**
   * A text without its middle.
   *
   * @param most characters that fit, the ellipsis included; at least 3
   */
  public static String middle(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int tail = (most - 1) / 2;
    int head = most - 1 - tail;
    return text.substring(0, head) + DOTS + text.substring(text.length() - tail);
  }
}
