package dev.signalbox.app.ui.palette;

import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.kit.Parts;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All keys on one sheet. */
public final class CheatSheet {
  private final Overlay overlay;
  private final Actions actions;
  private final KeyMap keys;
  private final Messages messages;

  /** Made from the actions. */
  public CheatSheet(Overlay overlay, Actions actions, KeyMap keys, Messages messages) {
    this.overlay = overlay;
    this.actions = actions;
    this.keys = keys;
    this.messages = messages;
  }

  /** Opens it. */
  public void show() {
    FlowPane groups = new FlowPane(Orientation.HORIZONTAL, 32, 16);
    groups.setPrefWrapLength(800);
    for (Menu menu : Menu.values()) {
      List<Action> inside =
          actions.all().stream()
              .filter(action -> action.menu() == menu && !keys.keys(action).isEmpty())
              .toList();
      if (!inside.isEmpty()) {
        groups.getChildren().add(group(menu, inside));
      }
    }
    ScrollPane scroll = new ScrollPane(groups);
    scroll.getStyleClass().add("sb-scroll");
    scroll.setFitToWidth(true);
    Button close = Parts.iconButton("mdoal-close", messages.text("sheet.close"), overlay::hide);
    VBox box =
        new VBox(
            12,
            new HBox(
                Parts.label(messages.text("action.help.keys"), "sb-view-title"),
                Parts.gap(),
                close),
            scroll);
    box.getStyleClass().add("sb-popup");
    box.setMaxSize(880, 640);
    overlay.show(box, close);
  }

  private VBox group(Menu menu, List<Action> inside) {
    VBox group =
        new VBox(
            6,
            Parts.label(
                messages.text("menu." + menu.name().toLowerCase(Locale.ROOT)), "sb-strong"));
    for (Action action : inside) {
      HBox row = new HBox(8, Parts.label(messages.text(action.textKey())), Parts.gap());
      keys.allShown(action).forEach(key -> row.getChildren().add(Parts.label(key, "sb-key")));
      group.getChildren().add(row);
    }
    group.setPrefWidth(380);
    return group;
  }
}
