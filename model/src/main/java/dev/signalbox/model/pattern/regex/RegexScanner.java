package dev.signalbox.model.pattern.regex;

/** A place in the text of a regular expression. */
final class RegexScanner {
  private final String text;
  private int at;

  RegexScanner(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char next() {
    return text.charAt(at++);
  }

  boolean at(String expected) {
    return text.startsWith(expected, at);
  }

  /** Steps over a text if it stands here. */
  boolean take(String expected) {
    boolean found = at(expected);
    if (found) {
      at += expected.length();
    }
    return found;
  }

  int position() {
    return at;
  }

  void reset(int position) {
    at = position;
  }

  /** The character some places ahead, or NUL past the end. */
  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  /** Reads exactly so many hexadecimal digits, or returns -1 and stays. */
  int hex(int digits) {
    if (at + digits > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = hexDigit(text.charAt(at + i));
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    at += digits;
    return value;
  }

  /** Reads decimal digits; saturates; -1 when there is none. */
  int decimal() {
    int start = at;
    long value = 0;
    while (!atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = Math.min(Integer.MAX_VALUE, value * 10 + (text.charAt(at++) - '0'));
    }
    return at == start ? -1 : (int) value;
  }

  private static int hexDigit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
