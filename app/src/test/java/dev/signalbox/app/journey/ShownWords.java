package dev.signalbox.app.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;

/** The words a window shows or speaks at this moment, each with where it stands. */
final class ShownWords {
  /**
   * What the window only passes on: program code, what programs print, what the model says about a
   * key of the file and about one rule.
   */
  private static final Set<String> FOREIGN =
      Set.of("code-sample", "sb-log", "sb-completions", "sb-hover", "sb-match");

  private final Map<String, String> found = new LinkedHashMap<>();

  private ShownWords() {}

  /** The place of their first showing, by the words. */
  static Map<String, String> of(Stage stage) {
    ShownWords words = new ShownWords();
    words.add("the title", stage.getTitle());
    words.node(stage.getScene().getRoot());
    return words.found;
  }

  private void node(Node node) {
    if (!node.isVisible() || node.getStyleClass().stream().anyMatch(FOREIGN::contains)) {
      return;
    }
    add(node + " spoken", node.getAccessibleText());
    add(node + " help", node.getAccessibleHelp());
    add(node + " role", node.getAccessibleRoleDescription());
    if (node.getProperties().get(Tooltip.class) instanceof Tooltip tip) {
      add(node + " tooltip", tip.getText());
    }
    switch (node) {
      case GenericStyledArea<?, ?, ?> text -> {}
      case TextInputControl input -> add(input + " prompt", input.getPromptText());
      case Text text -> add(text.toString(), text.getText());
      case Labeled labeled -> labeled(labeled);
      case Parent parent -> parent(parent);
      default -> {}
    }
  }

  private void labeled(Labeled labeled) {
    add(labeled.toString(), labeled.getText());
    control(labeled);
    if (labeled.getGraphic() != null) {
      node(labeled.getGraphic());
    }
  }

  private void parent(Parent parent) {
    if (parent instanceof Control control) {
      control(control);
    }
    parent.getChildrenUnmodifiable().forEach(this::node);
  }

  private void control(Control control) {
    if (control.getTooltip() != null) {
      add(control + " tooltip", control.getTooltip().getText());
    }
    ContextMenu menu = control.getContextMenu();
    if (menu != null) {
      menu.getItems().forEach(this::item);
    }
    switch (control) {
      case MenuButton button -> button.getItems().forEach(this::item);
      case MenuBar bar -> bar.getMenus().forEach(this::item);
      case ComboBox<?> combo -> choices(combo);
      case TableView<?> table -> table.getColumns().forEach(this::column);
      case TreeTableView<?> table -> table.getColumns().forEach(this::column);
      case TabPane tabs -> tabs.getTabs().forEach(tab -> add("a tab", tab.getText()));
      default -> {}
    }
  }

  private <T> void choices(ComboBox<T> combo) {
    add(combo + " prompt", combo.getPromptText());
    if (combo.getSkin() instanceof ComboBoxListViewSkin<?> skin
        && skin.getPopupContent() instanceof ListView<?> list) {
      offered(list);
    }
  }

  private <T> void offered(ListView<T> list) {
    ListCell<T> cell = list.getCellFactory().call(list);
    cell.updateListView(list);
    for (int i = 0; i < list.getItems().size(); i++) {
      cell.updateIndex(i);
      add("choice " + i, cell.getText());
    }
  }

  private void column(TableColumnBase<?, ?> column) {
    add("a column", column.getText());
  }

  private void item(MenuItem item) {
    add("menu item " + item.getId(), item.getText());
    if (item instanceof Menu menu) {
      menu.getItems().forEach(this::item);
    }
  }

  private void add(String place, @Nullable String text) {
    if (!Objects.requireNonNullElse(text, "").isBlank()) {
      found.putIfAbsent(text, place);
    }
  }
}
