package dev.signalbox.app.ui.shell;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.welcome.WelcomeView;
import dev.signalbox.model.history.History;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything between the edges of the window. */
public final class MainWindow {
  private final Session session;
  private final Messages messages;
  private final WelcomeView welcome;
  private final Region project;
  private final Region absent;
  private final StackPane content = new StackPane();
  private final StackPane root;

  /**
   * Puts the parts together.
   *
   * @param project what is shown while a project is open
   * @param open opens what is dropped on the window
   * @param absent is shown while an open folder has no config
   */
  public MainWindow(
      Session session,
      Messages messages,
      ActionControls controls,
      TopBar top,
      StatusBar status,
      WelcomeView welcome,
      Region project,
      Banners banners,
      Overlay overlay,
      Consumer<Path> open,
      Region absent) {
    this.session = session;
    this.messages = messages;
    this.welcome = welcome;
    this.project = project;
    this.absent = absent;
    VBox.setVgrow(content, Priority.ALWAYS);
    BorderPane frame = new BorderPane(new VBox(banners.node(), content));
    frame.setTop(top.node());
    frame.setBottom(status.node());
    frame.getStyleClass().add("sb-chrome");
    this.root = new StackPane(frame, overlay.node());
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!overlay.shown() && controls.handle(event)) {
            event.consume();
          }
        });
    root.setOnDragOver(this::dragOver);
    root.setOnDragExited(event -> welcome.dragging(false));
    root.setOnDragDropped(event -> dropped(event, open));
    session.project().subscribe(opened -> refresh());
    session.history().subscribe(history -> refresh());
  }

  /** Root of the scene. */
  public Parent root() {
    return root;
  }

  /** Title of the window: a dot while there are unsaved changes. */
  public String title() {
    @Nullable Project opened = session.project().get();
    if (opened == null) {
      return messages.text("app.name");
    }
    String mark = session.history().get().dirty() ? "\u2022 " : "";
    return messages.text("app.title", mark + opened.name());
  }

  private void refresh() {
    @Nullable Project opened = session.project().get();
    History history = session.history().get();
    Region shown =
        opened == null
            ? welcome.node()
            : opened.state() == Project.State.ABSENT && history.text().isEmpty() ? absent : project;
    if (!content.getChildren().contains(shown)) {
      content.getChildren().setAll(shown);
    }
  }

  private void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
      welcome.dragging(true);
      event.consume();
    }
  }

  private void dropped(DragEvent event, Consumer<Path> open) {
    welcome.dragging(false);
    List<File> files = event.getDragboard().getFiles();
    files.stream().findFirst().map(File::toPath).ifPresent(open);
    event.setDropCompleted(!files.isEmpty());
    event.consume();
  }
}
