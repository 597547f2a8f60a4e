package dev.signalbox.model.pattern;

import dev.signalbox.model.pattern.PathLexeme.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a source pattern into lexemes, as path-to-regexp 6.1.0. */
final class PathLexer {
  private final String source;
  private final List<PathLexeme> lexemes = new ArrayList<>();
  private int at;

  private PathLexer(String source) {
    this.source = source;
  }

  static List<PathLexeme> lex(String source) {
    PathLexer lexer = new PathLexer(source);
    while (lexer.at < source.length()) {
      lexer.next();
    }
    lexer.add(Kind.END, lexer.at, "");
    return lexer.lexemes;
  }

  private void next() {
    int start = at;
    char c = source.charAt(at);
    switch (c) {
      case '*', '+', '?' -> single(Kind.MODIFIER);
      case '{' -> single(Kind.OPEN);
      case '}' -> single(Kind.CLOSE);
      case '\\' -> {
        at++;
        // A lone backslash at the end escapes nothing, which JavaScript reads as "undefined".
        add(Kind.ESCAPED_CHAR, start, at < source.length() ? source.substring(at, at + 1) : "");
        at++;
      }
      case ':' -> name();
      case '(' -> pattern();
      default -> single(Kind.CHAR);
    }
  }

  private void single(Kind kind) {
    add(kind, at, source.substring(at, at + 1));
    at++;
  }

  private void name() {
    int start = at++;
    while (at < source.length() && isNameCharacter(source.charAt(at))) {
      at++;
    }
    if (at == start + 1) {
      throw PathSyntaxException.pattern("Missing parameter name at " + start);
    }
    add(Kind.NAME, start, source.substring(start + 1, at));
  }

  private void pattern() {
    int start = at;
    int depth = 1;
    at++;
    if (source.startsWith("?", at)) {
      throw PathSyntaxException.pattern("Pattern cannot start with \"?\" at " + at);
    }
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '\\') {
        at += 2;
        continue;
      }
      if (c == ')' && --depth == 0) {
        break;
      }
      if (c == '(') {
        depth++;
        if (!source.startsWith("?", at + 1)) {
          throw PathSyntaxException.pattern("Capturing groups are not allowed at " + at);
        }
      }
      at++;
    }
    if (depth > 0) {
      throw PathSyntaxException.pattern("Unbalanced pattern at " + start);
    }
    if (at == start + 1) {
      throw PathSyntaxException.pattern("Missing pattern at " + start);
    }
    add(Kind.PATTERN, start, source.substring(start + 1, at));
    at++;
  }

  private void add(Kind kind, int index, String value) {
    lexemes.add(new PathLexeme(kind, index, value));
  }

  private static boolean isNameCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
  }
}
