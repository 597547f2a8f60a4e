package dev.signalbox.app.ui.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

/** All actions of a window, in the order they were added. */
public final class Actions {
  private final Map<String, Action> byId = new LinkedHashMap<>();
  private final Map<String, ObservableStringValue> details = new LinkedHashMap<>();
  private final Map<String, ObservableBooleanValue> marks = new LinkedHashMap<>();

  /**
   * Adds actions of a pane.
   *
   * @throws IllegalArgumentException if an id is taken
   */
  public void addAll(List<Action> actions) {
    for (Action action : actions) {
      if (byId.putIfAbsent(action.id(), action) != null) {
        throw new IllegalArgumentException("two actions are called " + action.id());
      }
    }
  }

  /** Shows something after the name of an action, such as what would be undone. */
  public void detail(String id, ObservableStringValue text) {
    details.put(id, text);
  }

  /** Shows a check mark beside an action while something holds. */
  public void mark(String id, ObservableBooleanValue selected) {
    marks.put(id, selected);
  }

  /** All of them. */
  public List<Action> all() {
    return List.copyOf(byId.values());
  }

  /** The action with an id. */
  public Optional<Action> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What follows the name of an action, if anything does. */
  public Optional<ObservableStringValue> detail(Action action) {
    return Optional.ofNullable(details.get(action.id()));
  }

  /** Whether an action is marked, if it can be. */
  public Optional<ObservableBooleanValue> mark(Action action) {
    return Optional.ofNullable(marks.get(action.id()));
  }

  /** Does an action if it can be done now. */
  public void run(String id) {
    find(id).filter(action -> action.enabled().get()).ifPresent(action -> action.run().run());
  }
}
