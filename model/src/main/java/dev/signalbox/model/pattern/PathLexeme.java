package dev.signalbox.model.pattern;

/**
 * A lexical piece of a source pattern.
 *
 * @param kind what it is
 * @param index where it starts
 * @param value its text, without the characters that only mark it
 */
record PathLexeme(Kind kind, int index, String value) {
  /** Kinds, named as path-to-regexp 6.1.0 prints them in its errors. */
  enum Kind {
    MODIFIER,
    ESCAPED_CHAR,
    OPEN,
    CLOSE,
    NAME,
    PATTERN,
    CHAR,
    END
  }
}
