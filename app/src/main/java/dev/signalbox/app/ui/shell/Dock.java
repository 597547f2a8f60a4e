package dev.signalbox.app.ui.shell;

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
   */
  public Dock(Panel problems, Panel requests, Panel logs, ObservableBooleanValue live) {
    this.alone = problems.content();
    this.logsAlone = logs.content();
    this.live = live;
    this.problems = tab(problems);
    this.requests = tab(requests);
    this.requests.setContent(requests.content());
    this.logs = tab(logs);
    tabs.getStyleClass().add("sb-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setId("dock");
    tabs.setAccessibleText(requests.title());
    split.setDividerPositions(0.5);
    pane.getStyleClass().add("sb-panel");
    live.subscribe(() -> {
      arrange();
      tabs.getSelectionModel().select(this.requests);
    });
    pane.widthProperty()
        .subscribe((before, now) -> {
          if (before.doubleValue() >= WIDE != now.doubleValue() >= WIDE) {
            arrange();
          }
        });
    arrange();
  }

  /** The whole. */
  public Region node() {
    return pane;
  }

  /** Brings the problems to the front. */
  public void showProblems() {
    tabs.getSelectionModel().select(problems);
  }

  /** Gives what is in front the focus. */
  public void focus() {
    Region front = live.get() ? tabs : alone;
    Node list = front.lookup(live.get() ? ".table-view" : ".list-view");
    (list == null ? front : list).requestFocus();
  }

  private static Tab tab(Panel panel) {
    Tab tab = new Tab(panel.title());
    tab.setClosable(false);
    return tab;
  }

  private void arrange() {
    Tab shown = tabs.getSelectionModel().getSelectedItem();
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
    tabs.getSelectionModel().select(tabs.getTabs().contains(shown) ? shown : requests);
  }
}
