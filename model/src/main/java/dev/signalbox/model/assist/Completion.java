package dev.signalbox.model.assist;

import dev.signalbox.model.text.TextEdit;

/**
 * Something that could be typed at a place.
 *
 * @param kind what it is
 * @param label as it is shown
 * @param detail what belongs to it in a few words: a type, a full name; may be empty
 * @param documentation a sentence or two about it; may be empty
 * @param edit puts it into the text
 * @param caret where the caret belongs afterwards, in offsets of the text after the edit
 */
public record Completion(
    Kind kind, String label, String detail, String documentation, TextEdit edit, int caret) {

  /** What is offered. */
  public enum Kind {
    KEY,
    VALUE,
    SERVICE,
    FRAMEWORK
  }
}
