package dev.signalbox.app.ui.run;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;

/** Whose log is shown, in a row; names there is no room for are in a menu at its end. */
final class LogTabs extends Pane {
  private static final double GAP = 4;

  private final Messages messages;
  private final Consumer<String> choose;
  private final ToggleGroup group = new ToggleGroup();
  private final ContextMenu menu = new ContextMenu();
  private final Button more;
  private Set<String> troubled = Set.of();

  /**
   * Nobody's yet.
   *
   * @param choose takes the name of the chosen one
   */
  LogTabs(Messages messages, Consumer<String> choose) {
    this.messages = messages;
    this.choose = choose;
    getStyleClass().add("sb-log-tabs");
    more = Parts.iconButton("mdoal-expand_more", messages.text("run.logs.more"), this::offer);
    more.setId("log-more");
    group
        .selectedToggleProperty()
        .subscribe((before, now) -> {
          if (now == null && before != null) {
            before.setSelected(true);
          }
          requestLayout();
        });
  }

  /**
   * Shows a tab.
   *
   * @param words on it
   * @param name of whose log it is, empty for all
   */
  record Tab(String words, String name) {}

  void show(List<Tab> tabs, String chosen) {
    group.getToggles().clear();
    getChildren().setAll(tabs.stream().map(tab -> button(tab, chosen)).toList());
    getChildren().add(more);
  }

  /** Marks the tabs of services that crashed or do not come up. */
  void mark(Set<String> names) {
    troubled = Set.copyOf(names);
    buttons().forEach(this::mark);
    requestLayout();
  }

  private void mark(ToggleButton button) {
    boolean wrong = isTroubled(button);
    String words = messages.text("run.logs.of", button.getText());
    button.setGraphic(wrong ? error() : null);
    button.setAccessibleText(wrong ? messages.text("run.logs.troubled", words) : words);
  }

  private boolean isTroubled(ToggleButton button) {
    return button.getUserData() instanceof String name && troubled.contains(name);
  }

  private static Node error() {
    return Icons.of("mdoal-error_outline", Icons.CHIP, "sb-icon-danger");
  }

  private ToggleButton button(Tab tab, String chosen) {
    ToggleButton button = new ToggleButton(tab.words());
    button.getStyleClass().setAll("sb-segment");
    button.setId("log-" + (tab.name().isEmpty() ? "all" : tab.name()));
    button.setToggleGroup(group);
    button.setSelected(tab.name().equals(chosen));
    button.setUserData(tab.name());
    button.setContentDisplay(ContentDisplay.RIGHT);
    mark(button);
    button.setOnAction(event -> choose.accept(tab.name()));
    return button;
  }

  private List<ToggleButton> buttons() {
    return group.getToggles().stream().map(ToggleButton.class::cast).toList();
  }

  private static double width(List<ToggleButton> buttons) {
    return buttons.stream().mapToDouble(button -> button.prefWidth(-1) + GAP).sum();
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(0, width(buttons()) - GAP);
  }

  @Override
  protected double computePrefHeight(double width) {
    return buttons().stream().mapToDouble(button -> button.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinWidth(double height) {
    return more.prefWidth(-1);
  }

  @Override
  protected void layoutChildren() {
    List<ToggleButton> all = buttons();
    boolean fits = width(all) - GAP <= getWidth();
    double room = fits ? getWidth() : getWidth() - more.prefWidth(-1) - GAP;
    List<ToggleButton> chosen = all.stream().filter(ToggleButton::isSelected).toList();
    boolean full = false;
    double x = 0;
    double kept = width(chosen);
    for (ToggleButton button : all) {
      double width = button.prefWidth(-1);
      kept -= button.isSelected() ? width + GAP : 0;
      boolean shown = button.isSelected() || (!full && x + width + kept <= room);
      button.setVisible(shown);
      full |= !shown;
      if (shown) {
        button.resizeRelocate(x, 0, width, getHeight());
        x += width + GAP;
      }
    }
    more.setVisible(!fits);
    double height = more.prefHeight(-1);
    more.resizeRelocate(x, (getHeight() - height) / 2, more.prefWidth(-1), height);
  }

  private void offer() {
    menu.getItems()
        .setAll(buttons().stream().filter(tab -> !tab.isVisible()).map(this::item).toList());
    menu.show(more, Side.BOTTOM, 0, 0);
  }

  private MenuItem item(ToggleButton button) {
    MenuItem item = new MenuItem(button.getText(), isTroubled(button) ? error() : null);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> button.fire());
    return item;
  }
}
