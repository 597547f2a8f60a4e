package dev.signalbox.model.history;

import dev.signalbox.model.text.TextEdit;

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

  /** The step between two texts. */
  static Step between(String name, String burst, String before, String after) {
    return new Step(name, burst, TextEdit.between(before, after), TextEdit.between(after, before));
  }
}
