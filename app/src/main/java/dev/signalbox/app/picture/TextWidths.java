package dev.signalbox.app.picture;

/**
 * Widths of text in the bundled fonts, from their advance tables. Known without a toolkit, so that
 * a picture has the same bytes on every machine.
 */
public final class TextWidths {
  private static final int FIRST = ' ';

  /** Advances of Inter SemiBold 4 from space to tilde, in thousandths of the font size. */
  private static final short[] SEMI_BOLD = {
    248, 309, 396, 643, 649, 844, 663, 213, 393, 393, 543, 673, 295, 466, 290, 379, 667, 481, 621,
    652, 666, 632, 648, 587, 646, 648, 290, 295, 673, 673, 673, 544, 999, 724, 657, 744, 724, 608,
    586, 755, 744, 275, 561, 677, 566, 906, 741, 775, 643, 776, 651, 649, 660, 734, 724, 1007, 690,
    705, 653, 393, 379, 393, 481, 468, 497, 575, 630, 577, 630, 593, 377, 625, 613, 261, 261, 569,
    261, 898, 610, 608, 625, 625, 397, 549, 380, 608, 576, 837, 563, 576, 562, 393, 358, 393, 673
  };

  /** What other characters are taken to measure. */
  private static final int OTHER = 700;

  private static final double MONO = 0.6;

  private TextWidths() {}

  /** Width in the text font, semi-bold; an upper estimate for other weights. */
  public static double text(String text, double size) {
    long sum = text.chars().map(TextWidths::advance).asLongStream().sum();
    return sum * size / 1000;
  }

  /** Width in the monospaced font. */
  public static double mono(String text, double size) {
    return text.codePointCount(0, text.length()) * MONO * size;
  }

  private static int advance(int character) {
    int index = character - FIRST;
    return index >= 0 && index < SEMI_BOLD.length ? SEMI_BOLD[index] : OTHER;
  }
}
