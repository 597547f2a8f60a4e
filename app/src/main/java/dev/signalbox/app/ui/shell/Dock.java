package dev.signalbox.app.ui.shell;

import dev.signalbox.app.ui.kit.Front;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The bottom of the window: problems alone, or with requests and logs while the project runs. */
public final class Dock {
  /** Under this width all three share one row of tabs. */
  private static final double WIDE = 1120;

  private final Tab problems;
  private final Tab requests;
  private final Tab logs;
  private final Region alone;
  private final Region logsAlone;
  private final ObservableBooleanValue live;
  private final Front front;
  private final TabPane tabs = new TabPane();
  private final SplitPane split = new SplitPane();
  private final StackPane pane = new StackPane();

  /**
   * A panel with its name.
   *
   * @param title already in the user's language
   */
  public record Panel(String title, Region content) {}

  /**
   * Shows the first panel until something runs.
   *
   * @param live whether the project runs
   * @param front which of problems, requests and logs is in front while it does
   */
  public Dock(
      Panel problems, Panel requests, Panel logs, ObservableBooleanValue live, Front front) {
    this.alone = problems.content();
    this.logsAlone = logs.content();
    this.live = live;
    this.front = front;
    this.problems = Front.tab("problems", problems.title());
    this.requests = Front.tab("requests", requests.title());
    this.requests.setContent(requests.content());
    this.logs = Front.tab("logs", logs.title());
    tabs.getStyleClass().add("sb-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setId("dock");
    tabs.setAccessibleText(requests.title());
    split.setDividerPositions(0.5);
    pane.getStyleClass().add("sb-panel");
    live.subscribe(this::arrange);
    pane.widthProperty()
        .subscribe((before, now) -> {
          if (before.doubleValue() >= WIDE != now.doubleValue() >= WIDE) {
            arrange();
          }
        });
    arrange();
    front.follow(tabs);
  }

  /** The whole. */
  public Region node() {
    return pane;
  }

  /** Brings the problems to the front. */
  public void showProblems() {
    tabs.getSelectionModel().select(problems);
  }

  /** Brings the requests to the front. */
  public void showRequests() {
    tabs.getSelectionModel().select(requests);
    focus();
  }

  /** Brings the logs to the front, where they are not in sight anyway. */
  public void showLogs() {
    tabs.getSelectionModel().select(logs);
    focus(logsAlone);
  }

  /** Gives what is in front the focus. */
  public void focus() {
    Tab shown = tabs.getSelectionModel().getSelectedItem();
    focus(live.get() && shown != null ? shown.getContent() : alone);
  }

  private static void focus(Node shown) {
    Node table = shown.lookup(".table-view");
    Node list = table == null ? shown.lookup(".list-view") : table;
    (list == null ? shown : list).requestFocus();
  }

  private void arrange() {
    problems.setContent(null);
    logs.setContent(null);
    tabs.getTabs().clear();
    split.getItems().clear();
    pane.getChildren().clear();
    if (!live.get()) {
      pane.getChildren().add(alone);
      return;
    }
    problems.setContent(alone);
    tabs.getTabs().setAll(problems, requests);
    if (pane.getWidth() >= WIDE) {
      split.getItems().setAll(tabs, logsAlone);
      split.setDividerPositions(0.5);
      pane.getChildren().add(split);
    } else {
      logs.setContent(logsAlone);
      tabs.getTabs().add(logs);
      pane.getChildren().add(tabs);
    }
    front.show(tabs);
  }
}
