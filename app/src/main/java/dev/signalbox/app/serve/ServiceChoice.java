package dev.signalbox.app.serve;

/** What stands behind a service while the project runs locally. */
public sealed interface ServiceChoice {

  /** Signalbox starts its command. */
  record Start() implements ServiceChoice {}

  /**
   * The user runs it.
   *
   * @param port where, on this machine
   */
  record OnPort(int port) implements ServiceChoice {}

  /** The built-in stand-in answers with what it received. */
  record Stub() implements ServiceChoice {}
}
