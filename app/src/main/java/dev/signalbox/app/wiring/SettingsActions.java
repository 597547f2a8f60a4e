package dev.signalbox.app.wiring;

import dev.signalbox.app.settings.Appearance;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.settings.SettingsScreen;
import dev.signalbox.app.ui.theme.Themes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Colours, motion and keys: as actions, on the sheet of settings, and remembered.
 *
 * @param overlay where the sheet appears
 */
record SettingsActions(
    Overlay overlay,
    Actions actions,
    KeyMap keys,
    Themes themes,
    Settings settings,
    Messages messages) {

  void register() {
    remember();
    for (Appearance appearance : Appearance.values()) {
      String id = "theme." + appearance.name().toLowerCase(Locale.ROOT);
      add(id, Menu.VIEW, null, "", () -> themes.appearance().set(appearance));
      actions.mark(id, themes.appearance().isEqualTo(appearance));
    }
    add("theme.less_motion", Menu.VIEW, null, "", this::toggleMotion);
    actions.mark("theme.less_motion", themes.lessMotion());
    SettingsScreen screen =
        new SettingsScreen(
            overlay, actions, keys, themes.appearance(), themes.lessMotion(), messages);
    add("edit.settings", Menu.EDIT, "mdomz-settings", "Shortcut+Comma", screen::show);
  }

  private void add(String id, Menu menu, @Nullable String icon, String defaults, Runnable run) {
    actions.addAll(List.of(Action.always(id, menu, icon, defaults, run)));
  }

  private void toggleMotion() {
    themes.lessMotion().set(!themes.lessMotion().get());
  }

  private void remember() {
    themes.appearance().set(settings.preferences().appearance());
    themes.lessMotion().set(settings.preferences().lessMotion());
    themes
        .appearance()
        .subscribe(wanted -> settings.change(before -> before.withAppearance(wanted)));
    themes
        .lessMotion()
        .subscribe(wanted -> settings.change(before -> before.withLessMotion(wanted)));
    keys.changes().subscribe(wanted -> settings.change(before -> before.withKeys(wanted)));
  }
}
