package dev.signalbox.layout;

/** Width and height in pixels; neither is negative. */
public record Size(double width, double height) {
  /**
   * @throws IllegalArgumentException if a side is negative or not a number
   */
  public Size {
    if (!(width >= 0) || !(height >= 0)) {
      throw new IllegalArgumentException("size " + width + " x " + height);
    }
  }
}
