package dev.signalbox.app.print;

/**
 * A colour.
 *
 * @param rgb red, green and blue, eight bits each
 * @param alpha from 0, nothing, to 1, opaque
 */
public record Ink(int rgb, double alpha) {
  /** No colour at all. */
  static final Ink NONE = new Ink(0, 0);

  static Ink of(int rgb) {
    return new Ink(rgb, 1);
  }

  /** As CSS writes it: {@code #0969da}. */
  String hex() {
    return "#%06x".formatted(rgb);
  }
}
