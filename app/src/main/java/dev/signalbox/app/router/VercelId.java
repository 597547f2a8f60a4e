package dev.signalbox.app.router;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Makes request ids in the form {@code vercel dev} prints them. */
final class VercelId {
  private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
  private final String prefix;

  VercelId() {
    StringBuilder pod = new StringBuilder("dev1::");
    for (int i = 0; i < 5; i++) {
      pod.append(ALPHABET.charAt(ThreadLocalRandom.current().nextInt(ALPHABET.length())));
    }
    prefix = pod.append('-').toString();
  }

  /** A fresh id: {@code dev1::<pod>-<epoch ms>-<12 hex digits>}. */
  String next() {
    long random = ThreadLocalRandom.current().nextLong();
    return prefix + System.currentTimeMillis() + '-' + HexFormat.of().toHexDigits(random, 12);
  }
}
