package dev.signalbox.app.picture;

/** What the local router knows about a service while it runs. */
public sealed interface RunState {

  /**
   * Its process listens.
   *
   * @param port on 127.0.0.1
   */
  record Running(int port) implements RunState {}

  /**
   * Its process was started and does not listen yet.
   *
   * @param seconds since the start
   */
  record Starting(int seconds) implements RunState {}

  /**
   * Its process ended by itself.
   *
   * @param exitCode what it returned
   */
  record Crashed(int exitCode) implements RunState {}

  /**
   * A stub answers in its place.
   *
   * @param port on 127.0.0.1
   */
  record Stub(int port) implements RunState {}
}
