package dev.signalbox.model.history;

import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text, how it came about and what was taken back; a value, so that nothing can re-enter it.
 *
 * @param text the working text
 * @param saved the text that is on disk; the document is dirty when it differs
 * @param past steps that led here, oldest first
 * @param future steps that were undone, the next one to redo first
 */
public record History(String text, String saved, List<Step> past, List<Step> future) {
  /** How many steps are remembered; older ones are forgotten. */
  public static final int LIMIT = 1000;

  /** Keeps immutable copies. */
  public History {
    past = List.copyOf(past);
    future = List.copyOf(future);
  }

  /** A text just read from disk. */
  public static History of(String text) {
    return new History(text, text, List.of(), List.of());
  }

  /** Whether the working text is not the saved text. */
  public boolean dirty() {
    return !text.equals(saved);
  }

  /** Makes edits as one step; edits that change nothing leave the history as it is. */
  public History apply(String name, TextEdits edits) {
    return become(name, "", edits.apply(text));
  }

  /**
   * Makes the text another one.
   *
   * @param burst if not empty and equal to the last step's, both become one step; never across the
   *     saved text, so that undo finds its way back to it
   */
  public History become(String name, String burst, String after) {
    if (after.equals(text)) {
      return this;
    }
    List<Step> steps = new ArrayList<>(past);
    String before = text;
    boolean continues =
        !burst.isEmpty() && !steps.isEmpty() && steps.getLast().burst().equals(burst);
    if (continues && dirty()) {
      before = at(text, steps.removeLast().undo());
    }
    steps.add(Step.between(name, burst, before, after));
    int forgotten = Math.max(0, steps.size() - LIMIT);
    return new History(after, saved, steps.subList(forgotten, steps.size()), List.of());
  }

  /** Name of the step {@link #undo} takes back; empty when there is none. */
  public Optional<String> undoName() {
    return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().name());
  }

  /** Name of the step {@link #redo} makes again; empty when there is none. */
  public Optional<String> redoName() {
    return future.isEmpty() ? Optional.empty() : Optional.of(future.getFirst().name());
  }

  /** One step back; itself when there is none. */
  public History undo() {
    if (past.isEmpty()) {
      return this;
    }
    Step step = past.getLast();
    List<Step> undone = new ArrayList<>(future);
    undone.addFirst(step);
    return new History(at(text, step.undo()), saved, past.subList(0, past.size() - 1), undone);
  }

  /** One step forward again; itself when there is none. */
  public History redo() {
    if (future.isEmpty()) {
      return this;
    }
    Step step = future.getFirst();
    List<Step> done = new ArrayList<>(past);
    done.add(step);
    return new History(at(text, step.redo()), saved, done, future.subList(1, future.size()));
  }

  /** Remembers that this text is now on disk. */
  public History savedAs(String onDisk) {
    return new History(text, onDisk, past, future);
  }

  private static String at(String text, TextEdit edit) {
    return TextEdits.of(edit).apply(text);
  }
}
