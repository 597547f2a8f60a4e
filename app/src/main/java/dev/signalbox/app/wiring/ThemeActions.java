package dev.signalbox.app.wiring;

import dev.signalbox.app.settings.Appearance;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.theme.Themes;
import java.util.List;
import java.util.Locale;

/** Colours as actions, remembered. */
final class ThemeActions {
  private ThemeActions() {}

  static void register(Actions actions, Themes themes, Settings settings) {
    themes.appearance().set(settings.preferences().appearance());
    themes
        .appearance()
        .subscribe(wanted -> settings.change(before -> before.withAppearance(wanted)));
    for (Appearance appearance : Appearance.values()) {
      String id = "theme." + appearance.name().toLowerCase(Locale.ROOT);
      actions.addAll(
          List.of(
              Action.always(id, Menu.VIEW, null, "", () -> themes.appearance().set(appearance))));
      actions.mark(id, themes.appearance().isEqualTo(appearance));
    }
  }
}
