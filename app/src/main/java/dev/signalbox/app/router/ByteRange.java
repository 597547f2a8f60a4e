package dev.signalbox.app.router;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file a {@code Range} header asks for; one range only, as more are answered whole.
 *
 * @param first offset of the first byte
 * @param last offset of the last byte; before {@code first} when nothing is to be sent
 * @param partial whether this is less than the client could have asked without the header
 * @param satisfiable whether the file has such bytes
 */
record ByteRange(long first, long last, boolean partial, boolean satisfiable) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  long length() {
    return last - first + 1;
  }

  /** Reads a header value against a file of the given size. */
  static ByteRange parse(@Nullable String header, long size) {
    Matcher one = header == null ? null : ONE.matcher(header.strip());
    if (one == null || !one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return new ByteRange(0, size - 1, false, true);
    }
    long first;
    long last = size - 1;
    if (one.group(1).isEmpty()) {
      first = Math.max(0, size - Long.parseLong(one.group(2)));
    } else {
      first = Long.parseLong(one.group(1));
      last = one.group(2).isEmpty() ? last : Math.min(last, Long.parseLong(one.group(2)));
    }
    boolean satisfiable = first < size && first <= last;
    return new ByteRange(first, last, true, satisfiable);
  }
}
