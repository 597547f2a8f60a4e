package dev.signalbox.app.ui.canvas;

/** How much is drawn at a scale. */
enum Detail {
  /** Everything. */
  FULL,
  /** Plates show their number only, cards have no shadow. */
  REDUCED,
  /** Blocks and lines. */
  OVERVIEW;

  private static final double REDUCED_BELOW = 0.6;
  private static final double OVERVIEW_BELOW = 0.25;

  static Detail at(double scale) {
    if (scale < OVERVIEW_BELOW) {
      return OVERVIEW;
    }
    return scale < REDUCED_BELOW ? REDUCED : FULL;
  }
}
