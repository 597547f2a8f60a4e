package dev.signalbox.app.ui.outline;

import dev.signalbox.app.session.Selection;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.action.Scope;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The list twin of the graph: the same content and commands in standard controls, which screen
 * readers know best.
 */
public final class TwinPane {
  private static final double ROW = 32;
  private static final List<String> MENU =
      List.of(
          "graph.open",
          "graph.connect",
          "graph.route",
          "graph.rename",
          "graph.duplicate",
          "graph.delete",
          "graph.rule_earlier",
          "graph.rule_later");

  /** Actions whose forms stand beside the picture. */
  private static final Set<String> NEED_PICTURE =
      Set.of(
          "graph.connect", "graph.route", "graph.new_service", "graph.rename", "graph.duplicate");

  private final Session session;
  private final Messages messages;
  private final KeyMap keys;
  private final Runnable picture;
  private final TreeTableView<TwinRow> table = new TreeTableView<>();
  private final Set<Item> folded = new HashSet<>();
  private List<TwinRow> rows = List.of();
  private boolean following;

  /**
   * Follows the session.
   *
   * @param picture brings the graph to the front, for commands with a form
   */
  public TwinPane(
      Session session, Messages messages, ActionControls controls, KeyMap keys, Runnable picture) {
    this.session = session;
    this.messages = messages;
    this.keys = keys;
    this.picture = picture;
    table.setId("twin");
    table.setAccessibleText(messages.text("twin.title"));
    table.getStyleClass().add("sb-table");
    table.setShowRoot(false);
    table.setFixedCellSize(ROW);
    table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TreeTableColumn<TwinRow, String> names = column("name", 280, TwinRow::name);
    names.setCellFactory(column -> new NameCell());
    table
        .getColumns()
        .setAll(
            List.of(
                names, column("kind", 220, TwinRow::kind), column("detail", 260, TwinRow::detail)));
    table.setTreeColumn(names);
    table.setOnContextMenuRequested(
        event -> controls.contextMenu(MENU).show(table, event.getScreenX(), event.getScreenY()));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    session.snapshot().subscribe(this::show);
    table.sceneProperty().subscribe(scene -> show(session.snapshot().get()));
    session.selection().subscribe(this::follow);
  }

  /** The view. */
  public Region node() {
    return table;
  }

  /** Puts the focus on it. */
  public void focus() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private TreeTableColumn<TwinRow, String> column(
      String key, double width, Function<TwinRow, String> words) {
    TreeTableColumn<TwinRow, String> column =
        new TreeTableColumn<>(messages.text("twin.column." + key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(
        cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue().getValue())));
    return column;
  }

  private void key(KeyEvent event) {
    keys.match(Scope.GRAPH, event)
        .filter(action -> MENU.contains(action.id()) || NEED_PICTURE.contains(action.id()))
        .ifPresent(action -> {
          if (NEED_PICTURE.contains(action.id())) {
            picture.run();
          }
          action.run().run();
          event.consume();
        });
  }

  /** Out of sight nothing is made; the newest Snapshot is shown when it comes into sight. */
  private void show(Snapshot snapshot) {
    if (table.getScene() == null) {
      return;
    }
    List<TwinRow> fresh = TwinRows.of(snapshot, messages);
    if (fresh.equals(rows)) {
      return;
    }
    rows = fresh;
    following = true;
    TreeItem<TwinRow> root =
        new TreeItem<>(
            new TwinRow(messages.text("twin.title"), "", "", "", Optional.empty(), List.of()));
    fresh.forEach(row -> root.getChildren().add(item(row)));
    root.setExpanded(true);
    table.setRoot(root);
    following = false;
    follow(session.selection().get());
  }

  private TreeItem<TwinRow> item(TwinRow row) {
    TreeItem<TwinRow> item = new TreeItem<>(row);
    row.below().forEach(below -> item.getChildren().add(item(below)));
    row.item()
        .ifPresent(shown -> {
          item.setExpanded(!folded.contains(shown));
          item.expandedProperty()
              .subscribe((before, open) -> {
                if (open) {
                  folded.remove(shown);
                } else {
                  folded.add(shown);
                }
              });
        });
    return item;
  }

  private void chosen(@Nullable TreeItem<TwinRow> chosen) {
    if (!following && chosen != null) {
      chosen.getValue().item().ifPresent(session::select);
    }
  }

  private void follow(Selection selection) {
    if (following || table.getRoot() == null) {
      return;
    }
    following = true;
    TreeItem<TwinRow> now = table.getSelectionModel().getSelectedItem();
    boolean same = now != null && now.getValue().item().equals(selection.primary());
    if (!same) {
      find(table.getRoot(), selection.primary())
          .ifPresentOrElse(
              table.getSelectionModel()::select, () -> table.getSelectionModel().clearSelection());
    }
    following = false;
  }

  private static Optional<TreeItem<TwinRow>> find(TreeItem<TwinRow> from, Optional<Item> wanted) {
    if (wanted.isPresent() && from.getValue().item().equals(wanted)) {
      return Optional.of(from);
    }
    return from.getChildren().stream().flatMap(child -> find(child, wanted).stream()).findFirst();
  }
}
