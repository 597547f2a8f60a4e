package dev.signalbox.app.wiring;

import dev.signalbox.app.ui.kit.Front;
import java.util.Map;

/**
 * What is in front wherever the window has tabs.
 *
 * @param inspector of the details, at the right
 * @param dock of the bottom, while the project runs
 */
record Fronts(Front inspector, Front dock) {
  private static final String INSPECTOR = "inspector";
  private static final String DOCK = "dock";

  /** As in a window that was never shown. */
  static Fronts usual() {
    return new Fronts(new Front("details"), new Front("requests"));
  }

  Map<String, String> names() {
    return Map.of(INSPECTOR, inspector.name(), DOCK, dock.name());
  }

  void restore(Map<String, String> names) {
    inspector.choose(names.getOrDefault(INSPECTOR, ""));
    dock.choose(names.getOrDefault(DOCK, ""));
  }
}
