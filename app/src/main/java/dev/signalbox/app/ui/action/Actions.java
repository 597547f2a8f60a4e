package dev.signalbox.app.ui.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All actions of a window, in the order they were added. */
public final class Actions {
  private final Map<String, Action> byId = new LinkedHashMap<>();

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

  /** All of them. */
  public List<Action> all() {
    return List.copyOf(byId.values());
  }

  /** The action with an id. */
  public Optional<Action> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Does an action if it can be done now. */
  public void run(String id) {
    find(id).filter(action -> action.enabled().get()).ifPresent(action -> action.run().run());
  }
}
