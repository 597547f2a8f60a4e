package dev.signalbox.model.format;

/** Writes JSON strings. */
public final class JsonText {
  private JsonText() {}

  /**
   * The string in quotes. Only what must be escaped is: quotes, backslashes, control characters,
   * and lone surrogates, which no encoding can carry.
   */
  public static String quote(String value) {
    StringBuilder out = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair = i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1));
        if (pair) {
          out.append(c).append(value.charAt(++i));
        } else {
          unicode(out, c);
        }
      } else {
        escape(out, c);
      }
    }
    return out.append('"').toString();
  }

  private static void escape(StringBuilder out, char c) {
    int named = "\"\\\b\f\n\r\t".indexOf(c);
    if (named >= 0) {
      out.append('\\').append("\"\\bfnrt".charAt(named));
    } else if (c < ' ') {
      unicode(out, c);
    } else {
      out.append(c);
    }
  }

  private static void unicode(StringBuilder out, char c) {
    out.append(String.format("\\u%04x", (int) c));
  }
}
