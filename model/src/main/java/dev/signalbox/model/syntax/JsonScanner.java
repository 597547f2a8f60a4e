package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;
import java.util.regex.Pattern;

/** Reads spaces, scalars and skipped stretches of JSON text, from left to right. */
final class JsonScanner {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

  private final String text;
  private final SyntaxErrors errors;
  private int at;

  JsonScanner(String text, SyntaxErrors errors) {
    this.text = text;
    this.errors = errors;
  }

  int position() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char peek() {
    return text.charAt(at);
  }

  void advance() {
    at++;
  }

  void skipByteOrderMark() {
    if (text.startsWith("\uFEFF")) {
      at = 1;
      error(SyntaxError.Kind.BYTE_ORDER_MARK, 0, 1);
    }
  }

  /** Skips white space, and comments with an error. */
  void skipSpace() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
          end++;
        }
        comment(end);
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        comment(end < 0 ? text.length() : end + 2);
      } else {
        return;
      }
    }
  }

  private void comment(int end) {
    error(SyntaxError.Kind.COMMENT, at, end);
    at = end;
  }

  /** Reads a string, number or word; anything else becomes {@link JsonInvalid} with an error. */
  JsonValue scalar() {
    return peek() == '"' ? string() : word();
  }

  private JsonValue string() {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return new JsonString(value.toString(), new TextRange(start, at));
      }
      if (c == '\n' || c == '\r') {
        break;
      }
      if (c == '\\') {
        escape(value);
      } else {
        if (c < ' ') {
          error(SyntaxError.Kind.BAD_STRING, at, at + 1);
        }
        value.append(c);
        at++;
      }
    }
    error(SyntaxError.Kind.NOT_CLOSED, start, at);
    return new JsonString(value.toString(), new TextRange(start, at));
  }

  private void escape(StringBuilder value) {
    int start = at;
    char kind = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    int simple = "\"\\/bfnrt".indexOf(kind);
    if (simple >= 0) {
      value.append("\"\\/\b\f\n\r\t".charAt(simple));
      at += 2;
    } else if (kind == 'u' && hex(at + 2)) {
      value.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
      at += 6;
    } else {
      error(SyntaxError.Kind.BAD_STRING, start, Math.min(start + 2, text.length()));
      at++;
    }
  }

  private boolean hex(int from) {
    if (from + 4 > text.length()) {
      return false;
    }
    for (int i = from; i < from + 4; i++) {
      char c = text.charAt(i);
      if (c > 'f' || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private JsonValue word() {
    int start = at;
    while (at < text.length() && !stops(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      at++;
    }
    TextRange range = new TextRange(start, at);
    String word = text.substring(start, at);
    return switch (word) {
      case "true" -> new JsonBoolean(true, range);
      case "false" -> new JsonBoolean(false, range);
      case "null" -> new JsonNull(range);
      default -> numberOr(word, range);
    };
  }

  private JsonValue numberOr(String word, TextRange range) {
    if (NUMBER.matcher(word).matches()) {
      return new JsonNumber(word, range);
    }
    error(SyntaxError.Kind.BAD_VALUE, range.start(), range.end());
    return new JsonInvalid(range);
  }

  private static boolean stops(char c) {
    return c <= ' ' || ",:{}[]\"".indexOf(c) >= 0;
  }

  /** Skips from an opening bracket to after the one that closes it, or to the end of the text. */
  TextRange skipContainer() {
    int start = at;
    int depth = 0;
    do {
      char c = text.charAt(at);
      if (c == '"') {
        string();
        continue;
      }
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      at++;
    } while (depth > 0 && at < text.length());
    return new TextRange(start, at);
  }

  private void error(SyntaxError.Kind kind, int start, int end) {
    errors.add(kind, new TextRange(start, end));
  }
}
