package dev.signalbox.app.wiring;

import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.palette.CheatSheet;
import dev.signalbox.app.ui.palette.Palette;
import dev.signalbox.app.ui.trouble.LogSheet;
import java.util.List;

/**
 * The palette, the sheet of keys and the log.
 *
 * @param overlay where they appear
 */
record HelpActions(Overlay overlay, Actions actions, KeyMap keys, Messages messages) {

  void register(LogSheet log, Search search) {
    Palette palette = new Palette(overlay, messages, search::entries);
    CheatSheet sheet = new CheatSheet(overlay, actions, keys, messages);
    actions.addAll(
        List.of(
            Action.always(
                "help.palette",
                Menu.HELP,
                "mdomz-search",
                "Shortcut+K Shortcut+Shift+P",
                palette::show),
            Action.always("help.keys", Menu.HELP, "mdoal-keyboard", "Shortcut+Slash", sheet::show),
            Action.always("help.log", Menu.HELP, "mdoal-list", "", log::show)));
  }
}
