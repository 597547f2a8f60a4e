package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Collects the errors of a text; the first hundred say all that can be said about it. */
final class SyntaxErrors {
  private static final int MAX = 100;

  private final List<SyntaxError> found = new ArrayList<>();

  void add(SyntaxError.Kind kind, TextRange range) {
    if (found.size() < MAX) {
      found.add(new SyntaxError(kind, range));
    }
  }

  List<SyntaxError> all() {
    return found;
  }
}
