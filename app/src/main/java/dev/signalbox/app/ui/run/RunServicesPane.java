package dev.signalbox.app.ui.run;

import dev.signalbox.app.picture.CardKind;
import dev.signalbox.app.picture.Technology;
import dev.signalbox.app.session.Selection;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.kit.Tiles;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What each service does while the project runs, and what to do about one that crashed. */
public final class RunServicesPane {
  private static final List<String> MENU =
      List.of("run.restart", "run.halt", "run.target_start", "run.target_port", "run.target_stub");

  private static final double ROW = 32;

  /** Rows that stay when a crash is told below them. */
  private static final int ROWS = 4;

  private final Session session;
  private final Runs runs;
  private final Messages messages;
  private final ListView<ServiceRun> list = new ListView<>();
  private final Label count = Parts.count();
  private final BorderPane pane = new BorderPane();
  private Set<String> crashed = Set.of();
  private boolean following;

  /** Follows the run. */
  public RunServicesPane(Session session, Runs runs, ActionControls controls, Messages messages) {
    this.session = session;
    this.runs = runs;
    this.messages = messages;
    list.setId("run-services");
    list.setAccessibleText(messages.text("run.services"));
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(ROW);
    list.setMinHeight(ROWS * ROW);
    list.setCellFactory(view -> new Cell());
    list.setContextMenu(controls.contextMenu(MENU));
    list.setPlaceholder(Parts.label(messages.text("services.none"), "sb-muted"));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(run -> {
          if (!following && run != null) {
            session.select(Item.service(run.name()));
          }
        });
    Button restart = controls.iconButton("run.restart_all", Icons.ROW);
    Button stop = controls.iconButton("run.stop", Icons.ROW);
    List.of(restart, stop).forEach(button -> button.getStyleClass().add("small"));
    restart.setId("run-services-restart");
    stop.setId("run-services-stop");
    pane.setTop(Parts.header(messages.text("run.services"), count, restart, stop));
    pane.setCenter(list);
    pane.setBottom(
        new VBox(
            new WaitingNotice(runs, messages).node(),
            new CrashNotice(session, runs, messages).node()));
    pane.getStyleClass().add("sb-panel");
    list.heightProperty().subscribe(() -> Platform.runLater(this::reveal));
    runs.services().subscribe(this::show);
    session.selection().subscribe(this::follow);
    show();
  }

  /** The pane. */
  public Region node() {
    return pane;
  }

  private void show() {
    following = true;
    list.getItems().setAll(runs.services());
    count.setText(Integer.toString(runs.services().size()));
    following = false;
    Set<String> now =
        runs.services().stream()
            .filter(ServiceRun::troubled)
            .map(ServiceRun::name)
            .collect(Collectors.toSet());
    if (!crashed.containsAll(now)) {
      reveal();
    }
    crashed = now;
    follow(session.selection().get());
  }

  /** The notice about a crash takes room from the list: what it is about stays in view. */
  private void reveal() {
    list.getItems().stream().filter(ServiceRun::troubled).findFirst().ifPresent(list::scrollTo);
  }

  private void follow(Selection selection) {
    following = true;
    list.getItems().stream()
        .filter(run -> selection.primary().filter(Item.service(run.name())::equals).isPresent())
        .findFirst()
        .ifPresentOrElse(
            list.getSelectionModel()::select, () -> list.getSelectionModel().clearSelection());
    following = false;
  }

  private final class Cell extends ListCell<ServiceRun> {
    Cell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ServiceRun run, boolean empty) {
      super.updateItem(run, empty);
      setGraphic(run == null || empty ? null : row(run));
      setAccessibleText(run == null || empty ? null : spoken(run));
    }

    private String spoken(ServiceRun run) {
      RunWords words = RunWords.of(run.state(), messages);
      return messages.text("run.service.spoken", run.name(), words.chip(), words.detail());
    }

    private HBox row(ServiceRun run) {
      RunWords words = RunWords.of(run.state(), messages);
      Label name = Parts.label(run.name(), "sb-medium");
      name.setMinWidth(40);
      Label chip = Parts.chip(words.chip(), words.style());
      chip.getStyleClass().add("small");
      chip.setGraphic(Icons.of(words.icon(), 12));
      chip.setMinWidth(Region.USE_PREF_SIZE);
      HBox row =
          new HBox(
              8,
              Tiles.of(kind(run.name()), Tiles.SMALL),
              name,
              Parts.gap(),
              Parts.label(words.detail(), "sb-mono-small", "sb-muted"),
              chip);
      row.setAlignment(Pos.CENTER_LEFT);
      return row;
    }

    private CardKind kind(String name) {
      return session
          .snapshot()
          .get()
          .config()
          .service(name)
          .map(service -> Technology.of(service).kind())
          .orElse(CardKind.SERVER);
    }
  }
}
