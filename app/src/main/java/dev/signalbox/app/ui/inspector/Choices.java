package dev.signalbox.app.ui.inspector;

import java.util.List;

/**
 * What fields offer.
 *
 * @param folders of the project that could be roots, relative
 * @param frameworks slugs Vercel knows
 */
record Choices(List<String> folders, List<String> frameworks) {
  /** Keeps immutable copies. */
  public Choices {
    folders = List.copyOf(folders);
    frameworks = List.copyOf(frameworks);
  }
}
