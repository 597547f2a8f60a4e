package dev.signalbox.app.picture;

/** The state a border tells. */
public enum Tone {
  /** Nothing special. */
  PLAIN,
  /** Worth a look: unreachable, or a rule that never matches. */
  WARNING,
  /** Wrong: not declared, or crashed. */
  DANGER,
  /** Answering a request right now. */
  SUCCESS
}
