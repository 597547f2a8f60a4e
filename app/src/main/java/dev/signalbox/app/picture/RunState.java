package dev.signalbox.app.picture;

import org.jspecify.annotations.Nullable;

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
   * Its process ended by itself, or could not be started.
   *
   * @param exitCode what it returned; null when there was no process or it did not end
   */
  record Crashed(@Nullable Integer exitCode) implements RunState {}

  /** A stub answers in its place. */
  record Stub() implements RunState {}
}
