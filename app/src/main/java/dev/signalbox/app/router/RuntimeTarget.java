package dev.signalbox.app.router;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The target that code under {@code @vercel/node} sees: under {@code vercel dev} 64.0.2 its runtime
 * reads the target as a URL (WHATWG), which resolves dots and encodes what may not stand bare.
 */
final class RuntimeTarget {
  private static final Pattern DOT = Pattern.compile("\\.|%2e", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOTS = Pattern.compile("(?:\\.|%2e){2}", Pattern.CASE_INSENSITIVE);

  private RuntimeTarget() {}

  /** The target as the runtime passes it on; most are not changed. */
  static String of(String target) {
    int question = target.indexOf('?');
    String path = question < 0 ? target : target.substring(0, question);
    String query = question < 0 ? "" : target.substring(question);
    return encoded(withoutDots(path), "\"<>`{}") + encoded(query, "\"<>'");
  }

  private static String withoutDots(String path) {
    Deque<String> segments = new ArrayDeque<>();
    String[] all = path.substring(path.startsWith("/") ? 1 : 0).split("/", -1);
    for (int i = 0; i < all.length; i++) {
      boolean up = DOTS.matcher(all[i]).matches();
      boolean dropped = up || DOT.matcher(all[i]).matches();
      if (up) {
        segments.pollLast();
      }
      if (!dropped) {
        segments.add(all[i]);
      } else if (i == all.length - 1) {
        segments.add("");
      }
    }
    return "/" + String.join("/", segments);
  }

  private static String encoded(String text, String bare) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .forEach(c -> {
          if (bare.indexOf(c) < 0) {
            out.append((char) c);
          } else {
            out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
          }
        });
    return out.toString();
  }
}
