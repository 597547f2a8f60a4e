package dev.signalbox.app.picture;

/** The one mark at a card's corner. */
public enum Badge {
  /** Nothing to say. */
  NONE,
  /** An error lies in the service's entry. */
  ERROR,
  /** No request gets there. */
  UNREACHABLE,
  /** Answers requests. */
  RUNNING,
  /** Started, not listening yet. */
  STARTING,
  /** Its process ended by itself. */
  CRASHED,
  /** A stub answers in its place. */
  STUB
}
