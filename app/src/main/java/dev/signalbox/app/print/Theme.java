package dev.signalbox.app.print;

/** The looks a picture comes in. */
public enum Theme {
  /** Dark on white. */
  LIGHT,
  /** Light on black. */
  DARK;

  Palette palette() {
    return switch (this) {
      case LIGHT -> Palette.LIGHT;
      case DARK -> Palette.DARK;
    };
  }
}
