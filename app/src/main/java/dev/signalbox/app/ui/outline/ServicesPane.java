package dev.signalbox.app.ui.outline;

import dev.signalbox.app.session.Selection;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.kit.Rows;
import dev.signalbox.app.ui.kit.Tiles;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The declared services, with who can reach them. */
public final class ServicesPane {
  private final Session session;
  private final Messages messages;
  private final ListView<ServiceLine> list = new ListView<>();
  private final Label count = Parts.count();
  private final BorderPane pane = new BorderPane();
  private boolean following;

  /**
   * Follows the session.
   *
   * @param create asks for a new service
   */
  public ServicesPane(Session session, Messages messages, Runnable create) {
    this.session = session;
    this.messages = messages;
    list.setId("services");
    list.setAccessibleText(messages.text("services.title"));
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(32);
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(Parts.label(messages.text("services.none"), "sb-muted"));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> {
          if (!following && line != null) {
            session.select(Item.service(line.name()));
          }
        });
    Button add = Parts.iconButton("mdoal-add", messages.text("action.graph.new_service"), create);
    add.setId("services-add");
    pane.setTop(Parts.header(messages.text("services.title"), count, add));
    pane.setCenter(list);
    pane.getStyleClass().add("sb-panel");
    session.snapshot().subscribe(this::show);
    session.selection().subscribe(this::follow);
  }

  /** The pane. */
  public Region node() {
    return pane;
  }

  /** Gives the list the focus. */
  public void focus() {
    list.requestFocus();
  }

  private void show(Snapshot snapshot) {
    List<ServiceLine> fresh = ServiceLine.of(snapshot);
    if (list.getItems().equals(fresh)) {
      return;
    }
    following = true;
    Rows.update(list.getItems(), fresh);
    count.setText(Integer.toString(list.getItems().size()));
    following = false;
    follow(session.selection().get());
  }

  private void follow(Selection selection) {
    following = true;
    Optional<ServiceLine> line =
        selection
            .primary()
            .flatMap(item ->
                list.getItems().stream()
                    .filter(row -> Item.service(row.name()).equals(item))
                    .findFirst());
    line.ifPresentOrElse(
        list.getSelectionModel()::select, () -> list.getSelectionModel().clearSelection());
    following = false;
  }

  private final class Cell extends ListCell<ServiceLine> {
    @Override
    protected void updateItem(@Nullable ServiceLine line, boolean empty) {
      super.updateItem(line, empty);
      setGraphic(line == null || empty ? null : row(line));
      setAccessibleText(
          line == null || empty
              ? null
              : messages.text("services.spoken", line.name(), reach(line)));
    }

    private HBox row(ServiceLine line) {
      HBox row =
          new HBox(
              8,
              Tiles.of(line.kind(), Tiles.SMALL),
              Parts.label(line.name(), "sb-medium"),
              Parts.gap());
      if (line.error()) {
        row.getChildren().add(Icons.of("mdoal-error_outline", Icons.CHIP, "sb-icon-danger"));
      }
      if (line.reach() == ServiceLine.Reach.NONE) {
        row.getChildren().add(Icons.of("mdoal-link_off", Icons.CHIP, "sb-icon-warning"));
      }
      row.getChildren().add(Parts.label(reach(line), "sb-label"));
      row.setAlignment(Pos.CENTER_LEFT);
      return row;
    }

    private String reach(ServiceLine line) {
      return messages.text("services.reach." + line.reach().name().toLowerCase(Locale.ROOT));
    }
  }
}
