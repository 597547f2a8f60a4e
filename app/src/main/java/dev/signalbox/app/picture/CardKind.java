package dev.signalbox.app.picture;

/** What a card stands for, told by its tile's icon and tint. */
public enum CardKind {
  /** Where requests come from: a bar, not a card. */
  INTERNET,
  /** A web front end. */
  FRONTEND,
  /** A server in an interpreted language. */
  SERVER,
  /** A server in Go, Rust or another compiled language. */
  COMPILED,
  /** A container image. */
  CONTAINER,
  /** Another host. */
  EXTERNAL,
  /** A service that is named but not declared. */
  UNDECLARED,
  /** The clock, which calls a path, a file or a queue. */
  TIMER,
  /** A queue whose messages call services. */
  QUEUE
}
