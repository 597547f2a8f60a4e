package dev.signalbox.model.validate;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.finding.VercelCodes;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.SyntaxError;
import dev.signalbox.model.text.LineMap;
import java.util.List;

/** Text that is not strict JSON; Vercel's parser would refuse the whole file. */
final class SyntaxFindings {
  private SyntaxFindings() {}

  static List<Finding> of(JsonDocument document, String fileName) {
    LineMap lines = new LineMap(document.text());
    return document.errors().stream()
        .filter(error -> error.kind() != SyntaxError.Kind.TOO_DEEP)
        .map(error -> finding(error, lines, fileName))
        .toList();
  }

  private static Finding finding(SyntaxError error, LineMap lines, String fileName) {
    int at = error.range().start();
    String place = " at line " + lines.line(at) + ", column " + lines.column(at) + ".";
    return Finding.of(
        VercelCodes.UNREADABLE,
        Severity.ERROR,
        error.range(),
        "Can't parse json file " + fileName + ": " + what(error.kind()) + place,
        why(error.kind()));
  }

  private static String what(SyntaxError.Kind kind) {
    return switch (kind) {
      case BYTE_ORDER_MARK -> "the file begins with a byte order mark";
      case COMMENT -> "a comment";
      case TRAILING_COMMA -> "a comma after the last entry";
      case MISSING_COMMA -> "a comma is missing";
      case MISSING_COLON -> "a colon is missing";
      case MISSING_VALUE -> "a value is missing";
      case KEY_NOT_STRING -> "a key must be a string in double quotes";
      case BAD_STRING -> "a character or escape that no JSON string may hold";
      case BAD_VALUE -> "not a JSON value";
      case NOT_CLOSED -> "not closed";
      case TEXT_AFTER_VALUE -> "text after the end of the value";
      case EMPTY -> "the file is empty";
      case TOO_DEEP -> "nested too deep";
    };
  }

  private static String why(SyntaxError.Kind kind) {
    return switch (kind) {
      case BYTE_ORDER_MARK ->
          "Vercel reads strict JSON and refuses the mark some editors put before the text. Save"
              + " as UTF-8 without byte order mark.";
      case COMMENT ->
          "Vercel reads strict JSON and refuses comments. A vercel.toml may hold comments.";
      default -> "Vercel reads strict JSON and refuses the whole file.";
    };
  }
}
