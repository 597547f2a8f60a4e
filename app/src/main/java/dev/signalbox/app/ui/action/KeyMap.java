package dev.signalbox.app.ui.action;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Which keys do what: the defaults of the actions and what a person changed.
 *
 * @param actions all actions
 * @param changes keys by action id, in the notation of {@link Action#keys}; empty takes keys away
 */
public record KeyMap(Actions actions, Map<String, String> changes) {
  /** Keeps an immutable copy. */
  public KeyMap {
    changes = Map.copyOf(changes);
  }

  /** The combinations of an action; the first is the one to show. */
  public List<KeyCombination> keys(Action action) {
    String written = changes.getOrDefault(action.id(), action.keys());
    return Arrays.stream(written.split(" "))
        .filter(keys -> !keys.isBlank())
        .map(KeyCombination::keyCombination)
        .toList();
  }

  /** The first combination as people read it, or an empty string. */
  public String shown(Action action) {
    return keys(action).stream().findFirst().map(KeyCombination::getDisplayText).orElse("");
  }

  /** The action a key press means within a scope, if it can be done now. */
  public Optional<Action> match(Scope scope, KeyEvent event) {
    return actions.all().stream()
        .filter(action -> action.scope() == scope && action.enabled().get())
        .filter(action -> keys(action).stream().anyMatch(keys -> matches(keys, event)))
        .findFirst();
  }

  /** A character is compared with what was typed, wherever its key is on this keyboard. */
  private static boolean matches(KeyCombination keys, KeyEvent event) {
    return keys instanceof KeyCharacterCombination typed
        ? event.isShortcutDown() && typed.getCharacter().equals(event.getText())
        : keys.match(event);
  }

  /** Pairs of actions that claim the same keys where both would hear them. */
  public List<String> clashes() {
    List<Action> all = actions.all();
    return all.stream()
        .flatMap(one ->
            all.stream()
                .filter(other -> one.id().compareTo(other.id()) < 0 && clash(one, other))
                .map(other -> one.id() + " and " + other.id()))
        .toList();
  }

  private boolean clash(Action one, Action other) {
    boolean heard =
        one.scope() == other.scope()
            || one.scope() == Scope.WINDOW
            || other.scope() == Scope.WINDOW;
    return heard && keys(one).stream().anyMatch(keys(other)::contains);
  }
}
