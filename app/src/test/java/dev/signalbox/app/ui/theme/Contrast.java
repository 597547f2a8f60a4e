package dev.signalbox.app.ui.theme;

import javafx.scene.paint.Color;

/** How well one colour is seen on another (WCAG 2.2). */
public final class Contrast {
  private Contrast() {}

  /** From 1, the same, to 21, black on white; both colours are opaque. */
  public static double between(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  /** What is seen where a colour that may be translucent lies over an opaque one. */
  public static Color over(Color top, Color below) {
    double alpha = top.getOpacity();
    return Color.color(
        mix(top.getRed(), below.getRed(), alpha),
        mix(top.getGreen(), below.getGreen(), alpha),
        mix(top.getBlue(), below.getBlue(), alpha));
  }

  private static double mix(double top, double below, double alpha) {
    return Math.clamp(top * alpha + below * (1 - alpha), 0, 1);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
