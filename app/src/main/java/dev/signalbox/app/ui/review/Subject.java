package dev.signalbox.app.ui.review;

import java.util.List;

/**
 * What a person is to look at and decide.
 *
 * @param title of the view
 * @param detail one sentence below it
 * @param before the text on the left of every line
 * @param after the text on the right
 * @param notes what else has to be said
 * @param choices buttons, the main one last
 */
public record Subject(
    String title,
    String detail,
    String before,
    String after,
    List<Note> notes,
    List<Choice> choices) {
  /** Keeps immutable copies. */
  public Subject {
    notes = List.copyOf(notes);
    choices = List.copyOf(choices);
  }

  /**
   * Something to know before deciding.
   *
   * @param code stable name of it
   * @param sentence what it says
   * @param error whether nothing can be done because of it
   */
  public record Note(String code, String sentence, boolean error) {}

  /**
   * A button.
   *
   * @param id of the button
   * @param text on it
   * @param style {@code primary}, {@code danger} or empty
   * @param run what it does after the view is closed
   */
  public record Choice(String id, String text, String style, Runnable run) {}
}
