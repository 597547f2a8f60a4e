package dev.signalbox.app.router;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file a {@code Range} header asks for, read as {@code vercel dev} 64.0.2 does: of
 * several ranges the first that the file has, and what is no range counts as one it does not have.
 *
 * @param first offset of the first byte to send
 * @param last offset of the last byte; before {@code first} when the file is empty
 * @param partial whether the answer is a part and says which
 * @param satisfiable whether the file has such bytes; else all of it is sent
 */
record ByteRange(long first, long last, boolean partial, boolean satisfiable) {
  private static final Pattern ONE = Pattern.compile("\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

  long length() {
    return last - first + 1;
  }

  /** Reads a header value against a file of the given size. */
  static ByteRange parse(@Nullable String header, long size) {
    ByteRange whole = new ByteRange(0, size - 1, false, true);
    if (header == null || size == 0) {
      return whole;
    }
    if (header.startsWith("bytes=")) {
      for (String one : header.substring("bytes=".length()).split(",", -1)) {
        Matcher range = ONE.matcher(one);
        ByteRange part = range.matches() ? part(range.group(1), range.group(2), size) : null;
        if (part != null) {
          return part;
        }
      }
    }
    return new ByteRange(0, size - 1, false, false);
  }

  private static @Nullable ByteRange part(String from, String to, long size) {
    if (from.isEmpty() && to.isEmpty()) {
      return null;
    }
    long first = from.isEmpty() ? Math.max(0, size - Long.parseLong(to)) : Long.parseLong(from);
    long last = from.isEmpty() || to.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(to));
    return first <= last ? new ByteRange(first, last, true, true) : null;
  }
}
