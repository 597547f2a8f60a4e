package dev.signalbox.app.ui.settings;

import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.action.Scope;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** What a key press would mean as the keys of an action, and why it cannot be that. */
sealed interface KeyChoice {

  /** These keys can be given. */
  record Free(KeyCombination keys) implements KeyChoice {}

  /** Another action has them. */
  record Taken(KeyCombination keys, Action holder) implements KeyChoice {}

  /** They are how text is typed or edited. */
  record Typing(KeyCombination keys) implements KeyChoice {}

  /** They move the focus or answer dialogs, everywhere. */
  record Fixed(KeyCombination keys) implements KeyChoice {}

  /** Keys that every text field needs together with the shortcut key. */
  Set<KeyCode> EDITING = Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X);

  /** Keys that answer and move, with or without modifiers. */
  Set<KeyCode> ANSWERS = Set.of(KeyCode.TAB, KeyCode.ESCAPE, KeyCode.CONTEXT_MENU);

  /**
   * Reads a key press.
   *
   * @return empty while only modifiers are down
   */
  static Optional<KeyChoice> of(KeyEvent event, Action action, KeyMap keys) {
    KeyCode code = event.getCode();
    if (code.isModifierKey() || code == KeyCode.UNDEFINED || code == KeyCode.ALT_GRAPH) {
      return Optional.empty();
    }
    KeyCombination wanted = new KeyCodeCombination(code, modifiers(event));
    return Optional.of(judge(event, wanted, action, keys));
  }

  private static KeyChoice judge(
      KeyEvent event, KeyCombination wanted, Action action, KeyMap keys) {
    KeyCode code = event.getCode();
    boolean bare = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
    boolean whereTextIs = action.scope() == Scope.WINDOW || action.scope() == Scope.TEXT;
    if (ANSWERS.contains(code)) {
      return new Fixed(wanted);
    }
    boolean typing =
        (bare && !code.isFunctionKey()) || (event.isShortcutDown() && EDITING.contains(code));
    if (whereTextIs && typing) {
      return new Typing(wanted);
    }
    return keys.holder(action, wanted)
        .<KeyChoice>map(holder -> new Taken(wanted, holder))
        .orElseGet(() -> new Free(wanted));
  }

  private static Modifier[] modifiers(KeyEvent event) {
    boolean shortcut = event.isShortcutDown();
    boolean mac = event.isMetaDown() && shortcut;
    return Stream.of(
            shortcut ? KeyCombination.SHORTCUT_DOWN : null,
            event.isShiftDown() ? KeyCombination.SHIFT_DOWN : null,
            event.isAltDown() ? KeyCombination.ALT_DOWN : null,
            (event.isControlDown() && (mac || !shortcut)) ? KeyCombination.CONTROL_DOWN : null,
            event.isMetaDown() && !shortcut ? KeyCombination.META_DOWN : null)
        .filter(Objects::nonNull)
        .toArray(Modifier[]::new);
  }
}
