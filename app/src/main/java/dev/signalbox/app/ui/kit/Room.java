package dev.signalbox.app.ui.kit;

/**
 * What the size of the window leaves room for; whole regions are folded before text shrinks.
 *
 * @param inspector at the right, beside the graph
 * @param panels rules and services at the left, and words on the buttons of the toolbar
 * @param words on the views' buttons, and whole URLs
 * @param problems under the graph
 * @param extras legend and minimap on the graph, and a roomy toolbar
 */
public record Room(
    boolean inspector, boolean panels, boolean words, boolean problems, boolean extras) {
  /** Room for everything. */
  public static final Room AMPLE = new Room(true, true, true, true, true);

  /**
   * The room in a window.
   *
   * @param width of its content in pixels at 100 %
   * @param height of its content in the same
   */
  public static Room in(double width, double height) {
    return new Room(width >= 1280, width >= 1120, width >= 1000, height >= 760, height >= 640);
  }
}
