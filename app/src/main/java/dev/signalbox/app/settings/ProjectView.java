package dev.signalbox.app.settings;

import java.util.List;
import java.util.Map;

/**
 * How a project was looked at, kept outside the project's folder.
 *
 * @param positions places of moved cards by node key; canvas units, top left
 * @param dividers positions of the window's dividers, 0 to 1, in a fixed order
 * @param window x, y, width, height on the screen; empty when never shown
 * @param maximized whether the window filled its screen
 * @param history URLs tried lately, newest first
 */
public record ProjectView(
    Map<String, List<Double>> positions,
    List<Double> dividers,
    List<Double> window,
    boolean maximized,
    List<String> history) {
  /** Keeps immutable copies. */
  public ProjectView {
    positions = Map.copyOf(positions);
    dividers = List.copyOf(dividers);
    window = List.copyOf(window);
    history = List.copyOf(history);
  }

  /** Of a project opened for the first time. */
  public static ProjectView initial() {
    return new ProjectView(Map.of(), List.of(), List.of(), false, List.of());
  }

  /** With other places of cards. */
  public ProjectView withPositions(Map<String, List<Double>> moved) {
    return new ProjectView(moved, dividers, window, maximized, history);
  }

  /** With another window. */
  public ProjectView withWindow(
      List<Double> bounds, boolean nowMaximized, List<Double> nowDividers) {
    return new ProjectView(positions, nowDividers, bounds, nowMaximized, history);
  }

  /** With other URLs. */
  public ProjectView withHistory(List<String> urls) {
    return new ProjectView(positions, dividers, window, maximized, urls);
  }
}
