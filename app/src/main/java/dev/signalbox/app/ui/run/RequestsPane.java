package dev.signalbox.app.ui.run;

import dev.signalbox.app.serve.CurlCommand;
import dev.signalbox.app.serve.TrafficFilter;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Clip;
import dev.signalbox.app.ui.kit.Parts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Every request the router answered, newest first, and what can be done with one. */
public final class RequestsPane {
  private final Session session;
  private final Runs runs;
  private final RequestCommands commands;
  private final Messages messages;
  private final FilteredList<RequestLine> shown;
  private final TableView<RequestLine> table;
  private final TextField filter = new TextField();
  private final ToggleButton failed = new ToggleButton();
  private final BorderPane pane = new BorderPane();

  /**
   * Follows the run.
   *
   * @param copyAddress copies the address of the router
   */
  public RequestsPane(
      Session session, Runs runs, RequestCommands commands, Messages messages, Button copyAddress) {
    this.session = session;
    this.runs = runs;
    this.commands = commands;
    this.messages = messages;
    this.shown = new FilteredList<>(runs.requests());
    this.table = new TableView<>(shown);
    table.setId("requests");
    table.setAccessibleText(messages.text("run.requests"));
    table.getStyleClass().add("sb-table");
    table.setFixedCellSize(28);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().setAll(new RequestColumns(messages).all());
    table.setPlaceholder(new NoRequests(runs, messages, copyAddress, this::unfilter).node());
    table.setContextMenu(menu());
    table.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        with(commands::trace);
      }
    });
    table.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        with(commands::trace);
      }
    });
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(line ->
            Optional.ofNullable(line).flatMap(RequestLine::item).ifPresent(session::select));
    pane.setTop(header());
    pane.setCenter(table);
    pane.getStyleClass().add("sb-panel");
  }

  /** The pane. */
  public Region node() {
    return pane;
  }

  private HBox header() {
    filter.setId("requests-filter");
    filter.setPromptText(messages.text("run.requests.filter"));
    filter.setAccessibleText(messages.text("run.requests.filter"));
    filter.getStyleClass().setAll("text-input", "text-field", "sb-field", "small");
    HBox.setHgrow(filter, Priority.ALWAYS);
    filter.setMaxWidth(280);
    filter.textProperty().subscribe(text -> refilter());
    failed.setText(messages.text("run.requests.failed"));
    failed.setId("requests-failed");
    failed.getStyleClass().setAll("sb-segment", "sb-toggle");
    failed.selectedProperty().subscribe(on -> refilter());
    Label count = Parts.count();
    shown.subscribe(() -> count.setText(Integer.toString(shown.size())));
    Button clear =
        Parts.iconButton(
            "mdoal-delete_sweep", messages.text("run.requests.clear"), runs.requests()::clear);
    clear.setId("requests-clear");
    HBox header = new HBox(filter, failed, Parts.gap(), count, clear);
    header.getStyleClass().add("sb-panel-header");
    return header;
  }

  private void unfilter() {
    filter.clear();
    failed.setSelected(false);
    filter.requestFocus();
  }

  private void refilter() {
    TrafficFilter wanted = new TrafficFilter(filter.getText().strip(), null, failed.isSelected());
    shown.setPredicate(line -> wanted.accepts(line.event()));
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .setAll(
            List.of(
                item("trace", commands::trace),
                item("curl", this::copy),
                item("replay", commands::replay),
                item("expect", commands::expect)));
    return menu;
  }

  private MenuItem item(String key, Consumer<RequestLine> run) {
    MenuItem item = new MenuItem(messages.text("run.request." + key));
    item.setId("request-" + key);
    item.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    item.setOnAction(event -> with(run));
    return item;
  }

  private void with(Consumer<RequestLine> run) {
    Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(run);
  }

  private void copy(RequestLine line) {
    String origin = runs.address().orElse("http://localhost:3000");
    Clip.copy(CurlCommand.of(line.event().head(), origin));
    session.say(messages.text("run.request.copied"));
  }
}
