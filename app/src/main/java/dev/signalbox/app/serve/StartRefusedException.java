package dev.signalbox.app.serve;

import java.io.IOException;

/** {@code vercel dev} would not start this project; the message begins with Vercel's code. */
public final class StartRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  StartRefusedException(String code, String message) {
    super("[" + code + "] " + message);
  }
}
