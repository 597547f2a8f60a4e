package dev.signalbox.app.ui.inspector;

import java.util.List;

/**
 * What fields offer.
 *
 * @param folders of the project that could be roots, relative
 * @param frameworks slugs Vercel knows
 */
public record Choices(List<String> folders, List<String> frameworks) {
  /** Runtimes a service may name. */
  static final List<String> RUNTIMES = List.of("node", "python", "go", "rust", "ruby", "container");

  /** Keeps immutable copies. */
  public Choices {
    folders = List.copyOf(folders);
    frameworks = List.copyOf(frameworks);
  }

  /** Nothing to offer yet. */
  public static Choices none() {
    return new Choices(List.of(), List.of());
  }
}
