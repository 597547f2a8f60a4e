package dev.signalbox.app.ui.source;

import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextRange;
import java.util.Optional;

/**
 * What a key does beyond its character: lines are indented, brackets and quotes come in pairs.
 * Looks at the line around the caret only, so that the size of the file does not matter.
 */
final class Typing {
  private static final String UNIT = "  ";

  private Typing() {}

  /**
   * A change that takes the place of the character.
   *
   * @param edit of the text
   * @param caret where it stands afterwards
   */
  record Typed(TextEdit edit, int caret) {}

  /** A new line that begins below the one before it, deeper after an opening bracket. */
  static Typed enter(String text, TextRange selected) {
    String indent = indent(text, selected.start());
    char before = before(text, selected.start());
    boolean opened = before == '{' || before == '[';
    int end = selected.end();
    String start = "\n" + indent + (opened ? UNIT : "");
    boolean closes = opened && end < text.length() && text.charAt(end) == closer(before);
    String insert = closes ? start + "\n" + indent : start;
    return new Typed(new TextEdit(selected, insert), selected.start() + start.length());
  }

  /** What a character means where it means more than itself. */
  static Optional<Typed> character(char typed, String text, TextRange selected) {
    if (selected.length() > 0) {
      return Optional.empty();
    }
    int caret = selected.start();
    boolean inside = insideString(text, caret);
    char next = caret < text.length() ? text.charAt(caret) : '\n';
    return switch (typed) {
      case '"' ->
          inside ? over(next == '"' && !escaped(text, caret), caret) : pair("\"\"", next, caret);
      case '{' -> inside ? Optional.empty() : pair("{}", next, caret);
      case '[' -> inside ? Optional.empty() : pair("[]", next, caret);
      case '}', ']' ->
          over(!inside && next == typed && closer(before(text, caret)) == typed, caret);
      default -> Optional.empty();
    };
  }

  private static Optional<Typed> over(boolean wanted, int caret) {
    TextEdit nothing = new TextEdit(TextRange.at(caret), "");
    return wanted ? Optional.of(new Typed(nothing, caret + 1)) : Optional.empty();
  }

  private static Optional<Typed> pair(String both, char next, int caret) {
    return Character.isWhitespace(next) || ",]}:".indexOf(next) >= 0
        ? Optional.of(new Typed(TextEdit.insert(caret, both), caret + 1))
        : Optional.empty();
  }

  private static String indent(String text, int caret) {
    int start = lineStart(text, caret);
    int end = start;
    while (end < caret && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  private static int lineStart(String text, int caret) {
    return caret == 0 ? 0 : text.lastIndexOf('\n', caret - 1) + 1;
  }

  /** The nearest character before the caret on its line that is no space. */
  private static char before(String text, int caret) {
    int at = caret - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at--;
    }
    return at < 0 ? '\n' : text.charAt(at);
  }

  private static char closer(char opener) {
    return switch (opener) {
      case '{' -> '}';
      case '[' -> ']';
      default -> '\0';
    };
  }

  /** Strings of JSON end on the line they begin. */
  private static boolean insideString(String text, int caret) {
    boolean inside = false;
    for (int i = lineStart(text, caret); i < caret; i++) {
      char c = text.charAt(i);
      if (c == '\\' && inside) {
        i++;
      } else if (c == '"') {
        inside = !inside;
      }
    }
    return inside;
  }

  private static boolean escaped(String text, int caret) {
    int slashes = 0;
    while (slashes < caret && text.charAt(caret - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }
}
