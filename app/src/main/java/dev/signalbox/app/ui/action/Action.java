package dev.signalbox.app.ui.action;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do. Its words are {@code action.<id>} in the bundles.
 *
 * @param id stable, dotted: {@code graph.fit}
 * @param menu where it stands
 * @param scope where its keys work
 * @param icon Ikonli literal such as {@code mdoal-folder_open}; null for none
 * @param keys default key combinations in {@link javafx.scene.input.KeyCombination}'s notation,
 *     several parted by a space; empty for none
 * @param enabled whether it can be done now
 * @param run does it
 */
public record Action(
    String id,
    Menu menu,
    Scope scope,
    @Nullable String icon,
    String keys,
    ObservableBooleanValue enabled,
    Runnable run) {

  /** An action whose keys work anywhere and that can always be done. */
  public static Action always(
      String id, Menu menu, @Nullable String icon, String keys, Runnable run) {
    return when(new SimpleBooleanProperty(true), id, menu, icon, keys, run);
  }

  /** An action whose keys work anywhere, as long as something holds. */
  public static Action when(
      ObservableBooleanValue enabled,
      String id,
      Menu menu,
      @Nullable String icon,
      String keys,
      Runnable run) {
    return new Action(id, menu, Scope.WINDOW, icon, keys, enabled, run);
  }

  /** Key of its name in the bundles. */
  public String textKey() {
    return "action." + id;
  }
}
