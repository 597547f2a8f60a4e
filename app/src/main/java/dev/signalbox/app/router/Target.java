package dev.signalbox.app.router;

/** Where the requests of a service end up. */
public sealed interface Target {

  /**
   * A process that listens on this machine.
   *
   * @param host a loopback address literal, {@code 127.0.0.1} or {@code ::1}
   * @param port its TCP port
   */
  record Local(String host, int port) implements Target {

    /** The address as it stands in a {@code Host} header. */
    public String authority() {
      return host.indexOf(':') < 0 ? host + ":" + port : "[" + host + "]:" + port;
    }
  }

  /** The built-in stand-in that answers with what it received. */
  record Stub() implements Target {}

  /** Nothing runs there. */
  record Absent() implements Target {}
}
