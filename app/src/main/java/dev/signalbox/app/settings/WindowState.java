package dev.signalbox.app.settings;

import java.util.List;
import java.util.Map;

/**
 * How a window stood and what was shown in it.
 *
 * @param bounds x, y, width and height on the screen while not maximized; empty when never shown
 * @param maximized whether the window filled its screen
 * @param sides width of the left side, width of the right side and height of the bottom, in pixels;
 *     empty when never shown
 * @param folded names of the sides that were folded away: left, right, bottom
 * @param view how the project was looked at: graph, list or text; empty when never shown
 * @param fronts name of the tab in front, by the part of the window that has tabs
 */
public record WindowState(
    List<Double> bounds,
    boolean maximized,
    List<Double> sides,
    List<String> folded,
    String view,
    Map<String, String> fronts) {
  /** Keeps immutable copies. */
  public WindowState {
    bounds = List.copyOf(bounds);
    sides = List.copyOf(sides);
    folded = List.copyOf(folded);
    fronts = Map.copyOf(fronts);
  }

  /** Of a window that was never shown. */
  public static WindowState unknown() {
    return new WindowState(List.of(), false, List.of(), List.of(), "", Map.of());
  }
}
