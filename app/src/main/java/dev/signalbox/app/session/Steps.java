package dev.signalbox.app.session;

import dev.signalbox.app.session.SideFile.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The latest steps of a side file, so that they can be taken back. For the UI thread. */
public final class Steps {
  private static final int MOST = 100;

  private final Deque<Step> past = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

  /** Remembers a step that wrote something. */
  public void add(Step step) {
    if (step.real()) {
      past.push(step);
      if (past.size() > MOST) {
        past.removeLast();
      }
      undoable.set(true);
    }
  }

  /** Forgets the last step and gives it. */
  public Optional<Step> poll() {
    Optional<Step> last = Optional.ofNullable(past.poll());
    undoable.set(!past.isEmpty());
    return last;
  }

  /** Forgets all of them. */
  public void clear() {
    past.clear();
    undoable.set(false);
  }

  /** Whether there is one. */
  public ReadOnlyBooleanProperty undoable() {
    return undoable.getReadOnlyProperty();
  }
}
