package dev.signalbox.app.ui.settings;

import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** An action with its menu, where its keys work, and the keys. */
final class KeyCell extends ListCell<Action> {
  private final KeyMap keys;
  private final Messages messages;

  KeyCell(KeyMap keys, Messages messages) {
    this.keys = keys;
    this.messages = messages;
  }

  @Override
  protected void updateItem(@Nullable Action action, boolean empty) {
    super.updateItem(action, empty);
    if (action == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String name = messages.text(action.textKey());
    String menu = messages.text("menu." + action.menu().name().toLowerCase(Locale.ROOT));
    String scope = messages.text("keys.scope." + action.scope().name().toLowerCase(Locale.ROOT));
    Label place = Parts.label(menu, "sb-small", "sb-muted");
    place.setMinWidth(64);
    HBox row = new HBox(8, place, Parts.label(name));
    if (keys.changed(action)) {
      row.getChildren().add(Parts.chip(messages.text("keys.own"), "accent"));
    }
    row.getChildren().add(Parts.gap());
    row.getChildren().add(Parts.label(scope, "sb-small", "sb-muted"));
    keys.allShown(action).forEach(key -> row.getChildren().add(Parts.label(key, "sb-key")));
    row.setAlignment(Pos.CENTER_LEFT);
    setGraphic(row);
    String shown = keys.shown(action);
    setAccessibleText(
        messages.text(
            "keys.row", name, shown.isEmpty() ? messages.text("keys.none") : shown, scope));
  }
}
