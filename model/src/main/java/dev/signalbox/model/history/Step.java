package dev.signalbox.model.history;

import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextRange;

/**
 * One intention that can be undone, as the single replacement that leads from one text to the next.
 *
 * @param name what a person did, for the menu: {@code Add binding web to api}
 * @param burst steps of the same non-empty burst that follow each other are undone together; empty
 *     for a step of its own
 * @param redo leads forward, in offsets of the text before
 * @param undo leads back, in offsets of the text after
 */
record Step(String name, String burst, TextEdit redo, TextEdit undo) {

  /** The step between two texts, with everything they share at both ends left out. */
  static Step between(String name, String burst, String before, String after) {
    int limit = Math.min(before.length(), after.length());
    int start = 0;
    while (start < limit && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < limit - start
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    TextRange old = new TextRange(start, before.length() - tail);
    TextRange fresh = new TextRange(start, after.length() - tail);
    return new Step(
        name, burst, new TextEdit(old, fresh.in(after)), new TextEdit(fresh, old.in(before)));
  }
}
