package dev.signalbox.app.ui.action;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Which keys do what: the defaults of the actions and what a person changed. */
public final class KeyMap {
  private final Actions actions;
  private final ReadOnlyObjectWrapper<Map<String, String>> changes = new ReadOnlyObjectWrapper<>();

  /**
   * Follows the actions as they are added.
   *
   * @param changes keys by action id, in the notation of {@link Action#keys}; empty takes keys
   *     away; what is not in that notation is ignored
   */
  public KeyMap(Actions actions, Map<String, String> changes) {
    this.actions = actions;
    this.changes.set(Map.copyOf(changes));
  }

  /** What differs from the defaults: keys by action id. */
  public ReadOnlyObjectProperty<Map<String, String>> changes() {
    return changes.getReadOnlyProperty();
  }

  /** The combinations of an action; the first is the one to show. */
  public List<KeyCombination> keys(Action action) {
    String changed = changes.get().get(action.id());
    return changed == null
        ? read(action.keys()).orElseThrow()
        : read(changed).or(() -> read(action.keys())).orElseThrow();
  }

  /** The first combination as people read it, or an empty string. */
  public String shown(Action action) {
    return keys(action).stream().findFirst().map(KeyCombination::getDisplayText).orElse("");
  }

  /** All combinations as people read them; the same key of two blocks of a keyboard once. */
  public List<String> allShown(Action action) {
    return keys(action).stream().map(KeyCombination::getDisplayText).distinct().toList();
  }

  /** Whether a person gave an action other keys than it came with. */
  public boolean changed(Action action) {
    return changes.get().containsKey(action.id());
  }

  /** Gives an action these keys and no others; an empty list takes its keys away. */
  public void change(Action action, List<KeyCombination> keys) {
    Map<String, String> after = new HashMap<>(changes.get());
    after.put(
        action.id(), keys.stream().map(KeyCombination::getName).collect(Collectors.joining(" ")));
    changes.set(Map.copyOf(after));
  }

  /** Gives an action the keys it came with. */
  public void reset(Action action) {
    Map<String, String> after = new HashMap<>(changes.get());
    after.remove(action.id());
    changes.set(Map.copyOf(after));
  }

  /** Gives all actions the keys they came with. */
  public void resetAll() {
    changes.set(Map.of());
  }

  /** The action a key press means within a scope, if it can be done now. */
  public Optional<Action> match(Scope scope, KeyEvent event) {
    return actions.all().stream()
        .filter(action -> action.scope() == scope && action.enabled().get())
        .filter(action -> keys(action).stream().anyMatch(keys -> matches(keys, event)))
        .findFirst();
  }

  /** The action that already has some keys where another one would hear them too. */
  public Optional<Action> holder(Action wanting, KeyCombination keys) {
    return actions.all().stream()
        .filter(other -> !other.id().equals(wanting.id()) && heardTogether(wanting, other))
        .filter(other -> keys(other).stream().anyMatch(has -> same(has, keys)))
        .findFirst();
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
    return heardTogether(one, other)
        && keys(one).stream()
            .anyMatch(keys -> keys(other).stream().anyMatch(has -> same(has, keys)));
  }

  private static boolean heardTogether(Action one, Action other) {
    return one.scope() == other.scope()
        || one.scope() == Scope.WINDOW
        || other.scope() == Scope.WINDOW;
  }

  /** A character is compared with what was typed, wherever its key is on this keyboard. */
  private static boolean matches(KeyCombination keys, KeyEvent event) {
    return keys instanceof KeyCharacterCombination typed
        ? event.isShortcutDown() && typed.getCharacter().equals(event.getText())
        : keys.match(event);
  }

  /** As people read them: the shortcut key of this system and its own name are one key. */
  private static boolean same(KeyCombination one, KeyCombination other) {
    return one.getDisplayText().equals(other.getDisplayText());
  }

  /** Empty when it is not in the notation. */
  private static Optional<List<KeyCombination>> read(String written) {
    try {
      return Optional.of(
          Arrays.stream(written.split(" "))
              .filter(keys -> !keys.isBlank())
              .map(KeyCombination::keyCombination)
              .toList());
    } catch (IllegalArgumentException notKeys) {
      return Optional.empty();
    }
  }
}
