package dev.signalbox.model.pattern;

import dev.signalbox.model.pattern.PathLexeme.Kind;
import dev.signalbox.model.pattern.PathToken.Modifier;
import dev.signalbox.model.pattern.PathToken.Parameter;
import dev.signalbox.model.pattern.PathToken.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns lexemes into tokens, as path-to-regexp 6.1.0 with its default prefixes. */
final class PathParser {
  private static final String PREFIXES = "./";

  private final List<PathLexeme> lexemes;
  private final String defaultPattern;
  private final List<PathToken> tokens = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int at;
  private int unnamed;

  private PathParser(List<PathLexeme> lexemes, String defaultPattern) {
    this.lexemes = lexemes;
    this.defaultPattern = defaultPattern;
  }

  /**
   * Parses a pattern.
   *
   * @param defaultPattern regular expression of a parameter that gives none
   */
  static List<PathToken> parse(String source, String defaultPattern) {
    PathParser parser = new PathParser(PathLexer.lex(source), defaultPattern);
    while (parser.at < parser.lexemes.size()) {
      parser.next();
    }
    return parser.tokens;
  }

  private void next() {
    String character = take(Kind.CHAR);
    String name = take(Kind.NAME);
    String pattern = take(Kind.PATTERN);
    if (name != null || pattern != null) {
      parameter(character == null ? "" : character, name, pattern);
      return;
    }
    String literal = character == null ? take(Kind.ESCAPED_CHAR) : character;
    if (literal != null && !literal.isEmpty()) {
      text.append(literal);
      return;
    }
    flush();
    if (take(Kind.OPEN) != null) {
      braces();
    } else {
      require(Kind.END);
    }
  }

  private void parameter(String before, @Nullable String name, @Nullable String pattern) {
    String prefix = PREFIXES.contains(before) ? before : "";
    if (prefix.isEmpty()) {
      text.append(before);
    }
    flush();
    tokens.add(
        new Parameter(
            name == null ? String.valueOf(unnamed++) : name,
            name != null,
            prefix,
            "",
            pattern == null ? defaultPattern : pattern,
            modifier()));
  }

  private void braces() {
    String prefix = takeText();
    String name = take(Kind.NAME);
    String pattern = take(Kind.PATTERN);
    String suffix = takeText();
    require(Kind.CLOSE);
    String value = pattern == null ? "" : pattern;
    if (name != null) {
      value = pattern == null ? defaultPattern : pattern;
    }
    tokens.add(
        new Parameter(
            name == null ? (value.isEmpty() ? "" : String.valueOf(unnamed++)) : name,
            name != null,
            prefix,
            suffix,
            value,
            modifier()));
  }

  private Modifier modifier() {
    String symbol = take(Kind.MODIFIER);
    return Modifier.of(symbol == null ? "" : symbol);
  }

  private void flush() {
    if (!text.isEmpty()) {
      tokens.add(new Text(text.toString()));
      text.setLength(0);
    }
  }

  private String takeText() {
    StringBuilder taken = new StringBuilder();
    while (true) {
      String literal = take(Kind.CHAR);
      if (literal == null) {
        literal = take(Kind.ESCAPED_CHAR);
      }
      if (literal == null || literal.isEmpty()) {
        return taken.toString();
      }
      taken.append(literal);
    }
  }

  private @Nullable String take(Kind kind) {
    return at < lexemes.size() && lexemes.get(at).kind() == kind ? lexemes.get(at++).value() : null;
  }

  private void require(Kind kind) {
    PathLexeme lexeme = lexemes.get(at);
    if (take(kind) == null) {
      throw PathSyntaxException.pattern(
          "Unexpected " + lexeme.kind() + " at " + lexeme.index() + ", expected " + kind);
    }
  }
}
