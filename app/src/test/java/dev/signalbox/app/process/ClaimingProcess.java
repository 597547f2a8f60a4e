package dev.signalbox.app.process;

import java.nio.file.Path;

/** Claims a port and ends: with code 0 when it got it. */
final class ClaimingProcess {
  private ClaimingProcess() {}

  /** Takes the file and the port. */
  public static void main(String... args) throws Exception {
    try (PortClaims claims = PortClaims.in(Path.of(args[0]))) {
      System.exit(claims.claim(Integer.parseInt(args[1])) ? 0 : 1);
    }
  }
}
