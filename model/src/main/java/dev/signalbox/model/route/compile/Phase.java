package dev.signalbox.model.route.compile;

import org.jspecify.annotations.Nullable;

/** When a rule is looked at; a table changes phase at its {@code handle} markers. */
public enum Phase {
  /** Before any marker. */
  START(null),
  /** After no file was found. */
  FILESYSTEM("filesystem"),
  /** On every file found; headers only. */
  HIT("hit"),
  /** After every look-up of a file that failed. */
  MISS("miss"),
  /** After a rewrite found its target. */
  REWRITE("rewrite"),
  /** For error pages. */
  ERROR("error"),
  /** Last chance before a 404. */
  RESOURCE("resource");

  private final @Nullable String handle;

  Phase(@Nullable String handle) {
    this.handle = handle;
  }

  /** The marker's value, null for {@link #START}. */
  public @Nullable String handle() {
    return handle;
  }

  /** The phase a marker starts, or null when Vercel knows no such marker. */
  public static @Nullable Phase of(String handle) {
    for (Phase phase : values()) {
      if (handle.equals(phase.handle)) {
        return phase;
      }
    }
    return null;
  }
}
