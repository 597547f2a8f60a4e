package dev.signalbox.app.ui.kit;

import dev.signalbox.app.ui.theme.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Makes labels, chips and buttons in the house style. */
public final class Parts {
  private Parts() {}

  /** A label with style classes. */
  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A rounded label; the style says which colours: accent, success, warning, danger or none. */
  public static Label chip(String text, String style) {
    return label(text, "sb-chip", style);
  }

  /**
   * The number of a rule, never shortened.
   *
   * @param style what the rule is or what became of it: rewrite, redirect, header, never, matched …
   */
  public static Label ruleNumber(String text, String style) {
    Label number = label(text, "sb-rule-number", style);
    number.setMinWidth(Region.USE_PREF_SIZE);
    return number;
  }

  /** A grey rounded counter. */
  public static Label count() {
    return label("0", "sb-count");
  }

  /** A small filled dot; the style says which colour: accent or success. */
  public static Region dot(String style) {
    Region dot = new Region();
    dot.getStyleClass().addAll("sb-dot", style);
    return dot;
  }

  /** Takes the room that is left in a row. */
  public static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /**
   * A button that shows only an icon.
   *
   * @param icon Ikonli literal
   * @param name what it does, for tooltip and screen reader
   */
  public static Button iconButton(String icon, String name, Runnable run) {
    Button button = new Button("", Icons.of(icon, Icons.ROW));
    button.getStyleClass().setAll("button", "sb-icon-button", "small");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(event -> run.run());
    return button;
  }

  /** A button with text. */
  public static Button button(String text, String id, Runnable run, String... styles) {
    Button button = new Button(text);
    // The underscores of names and variables are not mnemonics.
    button.setMnemonicParsing(false);
    button.getStyleClass().setAll("button", "sb-button");
    button.getStyleClass().addAll(styles);
    button.setId(id);
    button.setOnAction(event -> run.run());
    return button;
  }

  /** The head of a panel: title, counter, then buttons at the right. */
  public static HBox header(String title, Label count, Button... buttons) {
    HBox header = new HBox(label(title), count, gap());
    header.getChildren().addAll(buttons);
    header.getStyleClass().add("sb-panel-header");
    return header;
  }
}
