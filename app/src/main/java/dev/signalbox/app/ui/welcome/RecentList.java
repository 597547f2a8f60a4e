package dev.signalbox.app.ui.welcome;

import dev.signalbox.app.settings.Recent;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Projects opened before. */
final class RecentList {
  private final Messages messages;
  private final WelcomeCommands commands;
  private final VBox rows = new VBox(4);
  private final VBox pane;

  RecentList(Messages messages, WelcomeCommands commands) {
    this.messages = messages;
    this.commands = commands;
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("sb-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    pane = new VBox(Parts.label(messages.text("welcome.recent"), "sb-title"), scroll);
    pane.getStyleClass().add("sb-card-box");
  }

  VBox node() {
    return pane;
  }

  /**
   * Shows projects.
   *
   * @param missing folders that are not there any more
   */
  void show(List<Recent> recents, List<String> missing) {
    rows.getChildren().clear();
    if (recents.isEmpty()) {
      rows.getChildren().add(Parts.label(messages.text("welcome.recent.none"), "sb-muted"));
    }
    recents.forEach(
        recent -> rows.getChildren().add(row(recent, missing.contains(recent.folder()))));
  }

  private HBox row(Recent recent, boolean gone) {
    Path folder = Path.of(recent.folder());
    VBox words =
        new VBox(
            Parts.label(String.valueOf(folder.getFileName()), "sb-medium"),
            Parts.label(recent.folder(), "sb-small", "sb-muted"));
    words.setMinWidth(0);
    HBox content = new HBox(12, Icons.of("mdoal-folder_open", 18), words);
    content.setAlignment(Pos.CENTER_LEFT);
    Button open = new Button("", content);
    open.getStyleClass().setAll("button", "sb-link");
    open.setMaxWidth(Double.MAX_VALUE);
    open.setDisable(gone);
    open.setAccessibleText(messages.text("welcome.recent.open", recent.folder()));
    open.setOnAction(event -> commands.open(folder));
    HBox.setHgrow(open, Priority.ALWAYS);
    HBox row = new HBox(8, open, gone ? remove(recent) : pin(recent));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button remove(Recent recent) {
    return Parts.button(
        messages.text("welcome.recent.remove"),
        "recent-remove",
        () -> commands.remove(recent.folder()),
        "small",
        "plain");
  }

  private Button pin(Recent recent) {
    Button pin =
        Parts.iconButton(
            "mdomz-push_pin",
            messages.text(recent.pinned() ? "welcome.recent.unpin" : "welcome.recent.pin"),
            () -> commands.pin(recent.folder(), !recent.pinned()));
    if (recent.pinned()) {
      pin.setGraphic(Icons.of("mdomz-push_pin", Icons.ROW, "sb-icon-accent"));
    }
    return pin;
  }
}
