package dev.signalbox.app.router;

import java.util.concurrent.CompletionStage;

/** Where the requests of a service end up. */
public sealed interface Target {

  /**
   * A process that listens on this machine.
   *
   * @param host a loopback address literal, {@code 127.0.0.1} or {@code ::1}
   * @param port its TCP port
   * @param publicHost whether a runtime stands between {@code vercel dev} and the code: it tells
   *     the public host name under every policy, and under that of {@code vercel dev} reads the
   *     target
   */
  record Local(String host, int port, boolean publicHost) implements Target {

    /** A target that is told whatever host the policy says. */
    public Local(String host, int port) {
      this(host, port, false);
    }

    /** The address as it stands in a {@code Host} header. */
    public String authority() {
      return host.indexOf(':') < 0 ? host + ":" + port : "[" + host + "]:" + port;
    }
  }

  /** The built-in stand-in that answers with what it received. */
  record Stub() implements Target {}

  /**
   * It starts: requests wait, and the target is asked for again.
   *
   * @param settled completes when it runs or has failed
   */
  record Pending(CompletionStage<?> settled) implements Target {}

  /** Nothing runs there. */
  record Absent() implements Target {}
}
