package dev.signalbox.app.session;

import java.time.Instant;

/**
 * What passed last between the working text and its file.
 *
 * @param kind in which direction
 * @param at when
 */
public record Exchange(Kind kind, Instant at) {
  /** Nothing since the file was opened. */
  public static final Exchange NONE = new Exchange(Kind.NONE, Instant.EPOCH);

  /** Who gave the other its text. */
  public enum Kind {
    /** Neither. */
    NONE,
    /** The working text was written to the file. */
    SAVED,
    /** The file was changed by somebody else and taken over. */
    RELOADED
  }

  static Exchange now(Kind kind) {
    return new Exchange(kind, Instant.now());
  }
}
