package dev.signalbox.app.settings;

import java.util.List;
import java.util.Map;

/**
 * How a project was looked at, kept outside the project's folder.
 *
 * @param positions places of moved cards by node key; canvas units, top left
 * @param window how the window stood
 * @param history URLs tried lately, newest first
 */
public record ProjectView(
    Map<String, List<Double>> positions, WindowState window, List<String> history) {
  /** Keeps immutable copies. */
  public ProjectView {
    positions = Map.copyOf(positions);
    history = List.copyOf(history);
  }

  /** Of a project opened for the first time. */
  public static ProjectView initial() {
    return new ProjectView(Map.of(), WindowState.unknown(), List.of());
  }

  /** With other places of cards. */
  public ProjectView withPositions(Map<String, List<Double>> moved) {
    return new ProjectView(moved, window, history);
  }

  /** With another window. */
  public ProjectView withWindow(WindowState state) {
    return new ProjectView(positions, state, history);
  }

  /** With other URLs. */
  public ProjectView withHistory(List<String> urls) {
    return new ProjectView(positions, window, urls);
  }
}
