package dev.signalbox.app.ui.shell;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.kit.Room;
import dev.signalbox.app.ui.theme.Icons;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Menu row and toolbar. */
public final class TopBar {
  /** On a button that shows only its icon. */
  private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

  private final VBox pane;
  private final HBox toolbar = new HBox();
  private final List<Node> worded;
  private final Node optional;

  /**
   * Made from the actions.
   *
   * @param groups ids of the icon buttons at the left, a divider between groups; the last group
   *     goes where there is no room for words
   * @param middle takes the room that is left
   * @param right ids of the buttons with text at the right end
   * @param last the button at the right end
   */
  public TopBar(
      Session session,
      ActionControls controls,
      List<List<String>> groups,
      Node middle,
      List<String> right,
      Node last) {
    for (List<String> group : groups) {
      HBox buttons = new HBox();
      buttons.getStyleClass().add("sb-toolbar-group");
      group.forEach(id -> buttons.getChildren().add(controls.iconButton(id, Icons.TOOLBAR)));
      buttons.getChildren().add(divider());
      toolbar.getChildren().add(buttons);
    }
    HBox.setHgrow(middle, Priority.ALWAYS);
    toolbar.getChildren().add(middle);
    right.forEach(id -> toolbar.getChildren().add(controls.button(id)));
    toolbar.getChildren().add(last);
    this.worded =
        List.copyOf(toolbar.getChildren().subList(groups.size() + 1, toolbar.getChildren().size()));
    this.optional = toolbar.getChildren().get(groups.size() - 1);
    toolbar.getStyleClass().add("sb-toolbar");
    this.pane = new VBox(menuRow(session, controls.menuBar()), toolbar);
    toolbar.visibleProperty().bind(session.project().isNotNull());
    toolbar.managedProperty().bind(toolbar.visibleProperty());
  }

  /** The bars. */
  public Region node() {
    return pane;
  }

  /** Leaves away what a narrow or low window has no room for. */
  public void adapt(Room room) {
    optional.setVisible(room.panels());
    optional.setManaged(room.panels());
    ContentDisplay display = room.panels() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
    worded.stream()
        .flatMap(TopBar::buttons)
        .forEach(button -> {
          button.setContentDisplay(display);
          button.pseudoClassStateChanged(BARE, !room.panels());
        });
    toolbar.getStyleClass().remove("small");
    if (!room.extras()) {
      toolbar.getStyleClass().add("small");
    }
  }

  private static Stream<Button> buttons(Node node) {
    return node instanceof Button button
        ? Stream.of(button)
        : ((Parent) node).getChildrenUnmodifiable().stream().flatMap(TopBar::buttons);
  }

  private static HBox menuRow(Session session, MenuBar menus) {
    Label name = new Label("", Icons.of("mdoal-folder_open", Icons.CHIP));
    name.getStyleClass().addAll("sb-small", "sb-muted");
    session.project().subscribe(project -> name.setText(project == null ? "" : project.name()));
    name.visibleProperty().bind(session.project().isNotNull());
    HBox.setHgrow(menus, Priority.ALWAYS);
    HBox row = new HBox(menus, name);
    row.getStyleClass().add("sb-menu-row");
    return row;
  }

  private static Region divider() {
    Region line = new Region();
    line.getStyleClass().add("sb-divider");
    HBox.setMargin(line, new javafx.geometry.Insets(0, 8, 0, 8));
    return line;
  }
}
