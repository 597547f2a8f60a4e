package dev.signalbox.app.ui.run;

import dev.signalbox.app.process.Ansi;
import dev.signalbox.app.process.LogLine;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Clip;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What services and router wrote, in their colours; one service or all, searchable. */
public final class LogsPane {
  private static final double ROW = 22;

  private final Runs runs;
  private final Messages messages;
  private final FilteredList<LogLine> shown;
  private final ListView<LogLine> list;
  private final TextField search = new TextField();
  private final ToggleButton follow;
  private final LogTabs tabs;
  private final BorderPane pane = new BorderPane();
  private String service = "";

  /** Whose log a person chose; it is shown again when its tab comes back. */
  private String wish = "";

  private List<String> names = List.of();

  /** Follows the run. */
  public LogsPane(Runs runs, Messages messages) {
    this.runs = runs;
    this.messages = messages;
    this.tabs = new LogTabs(messages, this::choose);
    this.shown = new FilteredList<>(runs.log());
    this.list = new ListView<>(shown);
    list.setId("logs");
    list.setAccessibleText(messages.text("run.logs"));
    list.getStyleClass().addAll("sb-list", "sb-log");
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new LogCell());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setPlaceholder(Parts.label(messages.text("run.logs.none"), "sb-muted"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::copyKey);
    follow = new ToggleButton("", Icons.of("mdomz-vertical_align_bottom", 16));
    follow.getStyleClass().setAll("sb-icon-button", "small", "sb-toggle");
    follow.setSelected(true);
    follow.setId("logs-follow");
    follow.setAccessibleText(messages.text("run.logs.follow"));
    follow.setTooltip(new Tooltip(messages.text("run.logs.follow")));
    ListEnd end = new ListEnd(list, follow::isSelected);
    follow.selectedProperty().subscribe(on -> end.show());
    shown.subscribe(end::show);
    list.setOnScroll(event -> {
      if (event.getDeltaY() > 0) {
        follow.setSelected(false);
      }
    });
    pane.setTop(header());
    pane.setCenter(list);
    pane.getStyleClass().add("sb-panel");
    runs.services().subscribe(this::services);
    services();
  }

  /** The pane. */
  public Region node() {
    return pane;
  }

  private HBox header() {
    search.setId("logs-search");
    search.setPromptText(messages.text("run.logs.search"));
    search.setAccessibleText(messages.text("run.logs.search"));
    search.getStyleClass().setAll("text-input", "text-field", "sb-field", "small");
    search.setPrefWidth(140);
    search.setMinWidth(80);
    search.textProperty().subscribe(text -> refilter());
    Button copy =
        Parts.iconButton("mdoal-content_copy", messages.text("run.logs.copy"), this::copyAll);
    Button clear =
        Parts.iconButton("mdoal-delete_sweep", messages.text("run.logs.clear"), runs.log()::clear);
    HBox.setHgrow(tabs, Priority.ALWAYS);
    HBox header = new HBox(tabs, search, copy, clear, follow);
    header.getStyleClass().add("sb-panel-header");
    return header;
  }

  private void services() {
    retab();
    tabs.mark(
        runs.services().stream()
            .filter(ServiceRun::troubled)
            .map(ServiceRun::name)
            .collect(Collectors.toSet()));
  }

  /** One tab for each service that has one, without touching them when nothing is new. */
  private void retab() {
    List<String> wanted = new ArrayList<>(runs.services().stream().map(ServiceRun::name).toList());
    if (wanted.equals(names)) {
      return;
    }
    names = wanted;
    service = shown(wish, wanted);
    List<LogTabs.Tab> all = new ArrayList<>();
    all.add(new LogTabs.Tab(messages.text("run.logs.all"), ""));
    wanted.forEach(name -> all.add(new LogTabs.Tab(name, name)));
    all.add(new LogTabs.Tab(messages.text("run.logs.router"), RunNews.ROUTER));
    tabs.show(all, service);
    refilter();
  }

  /** Whose log is shown: the one a person chose while it has a tab, else all of them. */
  static String shown(String wish, List<String> names) {
    return names.contains(wish) || wish.equals(RunNews.ROUTER) ? wish : "";
  }

  private void choose(String name) {
    wish = name;
    service = name;
    refilter();
  }

  private void refilter() {
    String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    String of = service;
    shown.setPredicate(line ->
        (of.isEmpty() || line.service().equals(of))
            && (wanted.isEmpty()
                || Ansi.plain(line.text()).toLowerCase(Locale.ROOT).contains(wanted)));
  }

  private void copyKey(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy(List.copyOf(list.getSelectionModel().getSelectedItems()));
      event.consume();
    }
  }

  private void copyAll() {
    copy(shown);
  }

  private static void copy(List<@Nullable LogLine> lines) {
    String text =
        lines.stream()
            .map(line -> line == null ? "" : line.service() + "  " + Ansi.plain(line.text()))
            .collect(Collectors.joining("\n"));
    Clip.copy(text);
  }
}
