package dev.signalbox.app.ui.action;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Makes controls out of actions: menu bar, menus, buttons and the keys of the window. */
public final class ActionControls {
  private final Actions actions;
  private final KeyMap keys;
  private final Messages messages;

  /** All three are shared with the rest of the window. */
  public ActionControls(Actions actions, KeyMap keys, Messages messages) {
    this.actions = actions;
    this.keys = keys;
    this.messages = messages;
  }

  /** The menu bar with every action in it. */
  public MenuBar menuBar() {
    MenuBar bar = new MenuBar();
    for (Menu menu : Menu.values()) {
      List<Action> inside = actions.all().stream().filter(action -> action.menu() == menu).toList();
      if (!inside.isEmpty()) {
        var shown =
            new javafx.scene.control.Menu(
                messages.text("menu." + menu.name().toLowerCase(Locale.ROOT)));
        shown.getItems().setAll(items(inside));
        bar.getMenus().add(shown);
      }
    }
    return bar;
  }

  /** A context menu of some actions; unknown ids are left out. */
  public ContextMenu contextMenu(List<String> ids) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(menuItems(ids));
    return menu;
  }

  /** The items of such a menu. */
  public List<MenuItem> menuItems(List<String> ids) {
    return items(ids.stream().flatMap(id -> actions.find(id).stream()).toList());
  }

  /** A menu of some actions within another menu; their names may be shortened by the bundle. */
  public javafx.scene.control.Menu submenu(String title, List<String> ids) {
    var menu = new javafx.scene.control.Menu(title);
    for (String id : ids) {
      for (MenuItem item : menuItems(List.of(id))) {
        String shorter = "action." + id + ".short";
        if (messages.has(shorter)) {
          item.textProperty().unbind();
          item.setText(messages.text(shorter));
        }
        menu.getItems().add(item);
      }
    }
    return menu;
  }

  /** A square button that shows only the icon of an action. */
  public Button iconButton(String id, int iconSize) {
    Button button = new Button();
    button.getStyleClass().setAll("button", "sb-icon-button");
    equip(button, id, iconSize);
    button.setAccessibleText(name(id));
    button.setFocusTraversable(true);
    return button;
  }

  /** A button with icon and name of an action. */
  public Button button(String id) {
    Button button = new Button(name(id));
    button.getStyleClass().setAll("button", "sb-button");
    equip(button, id, Icons.ROW);
    return button;
  }

  /** The same in a panel's head; unlike others, its name may be shortened by the bundle. */
  public Button smallButton(String id) {
    Button button = button(id);
    button.getStyleClass().add("small");
    String shorter = "action." + id + ".short";
    if (messages.has(shorter)) {
      button.setAccessibleText(name(id));
      button.setText(messages.text(shorter));
    }
    return button;
  }

  /** Name of an action in the user's language. */
  public String name(String id) {
    return messages.text("action." + id);
  }

  /** Does what a key press means anywhere in the window, and says whether it meant something. */
  public boolean handle(KeyEvent event) {
    return handle(Scope.WINDOW, event);
  }

  /** The same within a scope. */
  public boolean handle(Scope scope, KeyEvent event) {
    return keys.match(scope, event)
        .map(action -> {
          action.run().run();
          return true;
        })
        .orElse(false);
  }

  private void equip(Button button, String id, int iconSize) {
    Action action = actions.find(id).orElseThrow();
    String icon = action.icon();
    if (icon != null) {
      button.setGraphic(Icons.of(icon, iconSize));
    }
    button.setId(id.replace('.', '-'));
    button.disableProperty().bind(Bindings.not(action.enabled()));
    button.setOnAction(event -> action.run().run());
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(Bindings.createStringBinding(() -> tip(action), detail(action)));
    button.setTooltip(tooltip);
  }

  /** What the words of an action depend on. */
  private Observable[] detail(Action action) {
    return Stream.concat(Stream.of(keys.changes()), actions.detail(action).stream())
        .toArray(Observable[]::new);
  }

  private String tip(Action action) {
    String shown = keys.shown(action);
    return shown.isEmpty() ? text(action) : text(action) + "  " + shown;
  }

  private String text(Action action) {
    String name = messages.text(action.textKey());
    return actions
        .detail(action)
        .map(detail -> detail.get().isEmpty() ? name : name + " " + detail.get())
        .orElse(name);
  }

  /** Items in their order, parted where the first part of the id changes. */
  private List<MenuItem> items(List<Action> list) {
    List<MenuItem> items = new ArrayList<>();
    String group = null;
    for (Action action : list) {
      String next = action.id().substring(0, action.id().indexOf('.'));
      if (group != null && !group.equals(next)) {
        items.add(new SeparatorMenuItem());
      }
      group = next;
      items.add(item(action));
    }
    return items;
  }

  private MenuItem item(Action action) {
    MenuItem item = actions.mark(action).isPresent() ? marked(action) : new MenuItem();
    item.textProperty().bind(Bindings.createStringBinding(() -> text(action), detail(action)));
    item.setMnemonicParsing(false);
    item.setId("menu-" + action.id().replace('.', '-'));
    item.disableProperty().bind(Bindings.not(action.enabled()));
    item.setOnAction(event -> action.run().run());
    if (action.scope() == Scope.WINDOW) {
      item.acceleratorProperty()
          .bind(
              Bindings.createObjectBinding(
                  () -> keys.keys(action).stream().findFirst().orElse(null), keys.changes()));
    }
    @Nullable String icon = action.icon();
    if (icon != null) {
      item.setGraphic(Icons.of(icon, Icons.ROW));
    }
    return item;
  }

  private MenuItem marked(Action action) {
    CheckMenuItem item = new CheckMenuItem();
    actions
        .mark(action)
        .ifPresent(mark -> {
          mark.subscribe(value -> item.setSelected(value));
          // The item marks itself when it is chosen; what it stands for may stay as it is.
          item.addEventHandler(ActionEvent.ACTION, event -> item.setSelected(mark.get()));
        });
    return item;
  }
}
