package dev.signalbox.model.edit;

import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.SyntaxError;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextEdits;
import dev.signalbox.model.text.TextRange;
import java.util.List;

/**
 * Takes out what other JSON readers allow and Vercel refuses: comments, commas behind the last
 * entry, and a byte order mark. A comment that has a line to itself takes the line with it.
 */
public record MakeStrict() implements Edit {
  @Override
  public String name() {
    return "Remove comments and trailing commas";
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    List<TextEdit> edits =
        document.errors().stream()
            .filter(MakeStrict::removable)
            .map(error -> TextEdit.delete(stretch(error, document.text())))
            .toList();
    if (edits.isEmpty()) {
      throw new EditRefused("There are no comments or trailing commas in the file.");
    }
    return new TextEdits(edits);
  }

  private static boolean removable(SyntaxError error) {
    return switch (error.kind()) {
      case COMMENT, TRAILING_COMMA, BYTE_ORDER_MARK -> true;
      default -> false;
    };
  }

  private static TextRange stretch(SyntaxError error, String text) {
    return error.kind() == SyntaxError.Kind.COMMENT ? comment(error.range(), text) : error.range();
  }

  /** The comment with the blanks before it; with its line break when nothing else is left of it. */
  private static TextRange comment(TextRange range, String text) {
    int start = range.start();
    while (start > 0 && " \t".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    int end = range.end();
    boolean ownLine = start == 0 || "\n\uFEFF".indexOf(text.charAt(start - 1)) >= 0;
    boolean ends = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
    if (ownLine && ends) {
      int next = text.indexOf('\n', end);
      return new TextRange(start, next < 0 ? text.length() : next + 1);
    }
    return ends ? new TextRange(start, end) : range;
  }
}
