package dev.signalbox.app.print;

/**
 * The colours of the canvas in one theme, by role; those of the window's style sheets.
 *
 * @param canvas behind everything
 * @param card behind text
 * @param line borders
 * @param text names
 * @param muted details
 * @param onColour text on a filled field
 * @param accent public edges
 * @param accentText the Internet's icon
 * @param neutral private edges
 * @param tile a tile without a tint
 * @param danger what is broken
 * @param dangerText words about it
 * @param warning borders and words of what deserves a look
 * @param warningFill a badge
 * @param warningField behind a rule's number
 * @param success what runs
 * @param frontend tint of a tile
 * @param server tint of a tile
 * @param compiled tint of a tile
 * @param container tint of a tile
 */
record Palette(
    Ink canvas,
    Ink card,
    Ink line,
    Ink text,
    Ink muted,
    Ink onColour,
    Ink accent,
    Ink accentText,
    Ink neutral,
    Ink tile,
    Ink danger,
    Ink dangerText,
    Ink warning,
    Ink warningFill,
    Ink warningField,
    Ink success,
    Ink frontend,
    Ink server,
    Ink compiled,
    Ink container) {
  private static final double TINT = 0.2;

  /** AtlantaFX 2.1.0, Primer Light. */
  static final Palette LIGHT =
      new Palette(
          Ink.of(0xf6f8fa),
          Ink.of(0xffffff),
          Ink.of(0xd0d7de),
          Ink.of(0x24292f),
          Ink.of(0x57606a),
          Ink.of(0xffffff),
          Ink.of(0x0969da),
          Ink.of(0x0969da),
          Ink.of(0x6e7781),
          new Ink(0xafb8c1, TINT),
          Ink.of(0xcf222e),
          Ink.of(0xcf222e),
          Ink.of(0x9a6700),
          Ink.of(0xbf8700),
          Ink.of(0xfff8c5),
          Ink.of(0x2da44e),
          new Ink(0x4258c9, TINT),
          new Ink(0x57b757, TINT),
          new Ink(0x41a9c9, TINT),
          new Ink(0x9a42c8, TINT));

  /** AtlantaFX 2.1.0, Primer Dark. */
  static final Palette DARK =
      new Palette(
          Ink.of(0x010409),
          Ink.of(0x161b22),
          Ink.of(0x30363d),
          Ink.of(0xc9d1d9),
          Ink.of(0x8b949e),
          Ink.of(0xffffff),
          Ink.of(0x1f6feb),
          Ink.of(0x58a6ff),
          Ink.of(0x6e7681),
          new Ink(0x6e7681, 0.4),
          Ink.of(0xda3633),
          Ink.of(0xf85149),
          Ink.of(0xd29922),
          Ink.of(0x9e6a03),
          new Ink(0xbb8009, 0.15),
          Ink.of(0x238636),
          LIGHT.frontend,
          LIGHT.server,
          LIGHT.compiled,
          LIGHT.container);
}
