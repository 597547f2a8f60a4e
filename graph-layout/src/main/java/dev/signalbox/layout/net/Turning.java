package dev.signalbox.layout.net;

/** Whether a vertex is a place where an edge turns back. */
public enum Turning {
  /** A box like any other. */
  NONE,
  /** An edge arrives from the left and goes back to the left, both at the left side. */
  AT_RIGHT,
  /** An edge arrives from the right and goes back to the right, both at the right side. */
  AT_LEFT
}
