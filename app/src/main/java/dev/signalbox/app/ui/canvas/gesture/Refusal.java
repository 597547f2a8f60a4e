package dev.signalbox.app.ui.canvas.gesture;

/** Why a connection cannot end somewhere. */
public enum Refusal {
  /** Nothing is sent to the Internet node. */
  INTERNET,
  /** A binding or rewrite names a service of this project. */
  EXTERNAL,
  /** The target must be declared first. */
  UNDECLARED,
  /** Clocks and queues only call. */
  ENTRY,
  /** A service reaches itself without a binding. */
  SELF
}
