package dev.signalbox.app.picture;

import dev.signalbox.layout.Size;

/** Measures of cards and plates; the drawing side reads them too. */
public final class CardSize {
  /** Width of the Internet bar. */
  public static final double BAR_WIDTH = 64;

  /** Least height of the Internet bar: room for icon and word. */
  public static final double BAR_HEIGHT = 96;

  /** Least width of a card. */
  public static final double MIN_WIDTH = 152;

  /** Height of a card. */
  public static final double HEIGHT = 72;

  /** Height of the card of a clock or queue. */
  public static final double ENTRY_HEIGHT = 48;

  /** Where a card's text starts: padding, tile, gap. */
  public static final double TEXT_X = 46;

  /** Height of a plate. */
  public static final double PLATE_HEIGHT = 20;

  /** Font size of names. */
  public static final double NAME_FONT = 13;

  /** Font size of details, paths and plates. */
  public static final double SMALL_FONT = 11;

  private static final double MAX_WIDTH = 216;
  private static final double STEP = 8;
  private static final double PADDING = 10;
  private static final double PLATE_PADDING = 6;
  private static final double NUMBER_WIDTH = 18;
  private static final double STATE_ICON = 12;

  private CardSize() {}

  /** Size of the card of a clock or queue with this name. */
  public static Size entry(String name) {
    return new Size(card(name).width(), ENTRY_HEIGHT);
  }

  /** Size of a card with this name. */
  public static Size card(String name) {
    double wanted = TEXT_X + TextWidths.text(name, NAME_FONT) + PADDING;
    double steps = Math.ceil(Math.max(0, wanted - MIN_WIDTH) / STEP);
    return new Size(Math.min(MAX_WIDTH, MIN_WIDTH + steps * STEP), HEIGHT);
  }

  /** Width left for text on a card as wide as this. */
  public static double textWidth(double cardWidth) {
    return cardWidth - TEXT_X - PADDING;
  }

  /** Width of a plate's number field; 0 without a number. */
  public static double numberWidth(String number) {
    return number.isEmpty()
        ? 0
        : Math.max(NUMBER_WIDTH, Math.ceil(TextWidths.text(number, SMALL_FONT)) + PLATE_PADDING);
  }

  /** Where a plate's text starts. */
  public static double plateTextX(PlateFace face) {
    return numberWidth(face.number()) + PLATE_PADDING;
  }

  /** Size of a plate. */
  public static Size plate(PlateFace face) {
    double text = TextWidths.mono(face.text(), SMALL_FONT);
    double icon = face.neverMatches() ? STATE_ICON + PLATE_PADDING : 0;
    return new Size(Math.ceil(plateTextX(face) + text + PLATE_PADDING + icon), PLATE_HEIGHT);
  }
}
