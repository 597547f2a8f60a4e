package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;

/**
 * Something that JSON does not allow.
 *
 * @param kind what is wrong
 * @param range where
 */
public record SyntaxError(Kind kind, TextRange range) {

  /** What can be wrong with a text; Vercel refuses the file for each but the last. */
  public enum Kind {
    BYTE_ORDER_MARK,
    COMMENT,
    TRAILING_COMMA,
    MISSING_COMMA,
    MISSING_COLON,
    MISSING_VALUE,
    KEY_NOT_STRING,
    BAD_STRING,
    BAD_VALUE,
    NOT_CLOSED,
    TEXT_AFTER_VALUE,
    EMPTY,
    /** Valid, but nested deeper than anybody reads; the part is kept as it stands. */
    TOO_DEEP
  }
}
