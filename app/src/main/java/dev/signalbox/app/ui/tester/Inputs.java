package dev.signalbox.app.ui.tester;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What is asked beside method and URL: a row of chips, and below it the editor while it is open.
 */
public final class Inputs {
  private final Tester tester;
  private final Messages messages;
  private final FlowPane chips = new FlowPane(6, 4);
  private final Button edit;
  private final Button clear;
  private final HeadersEditor editor;
  private final VBox box = new VBox(6);

  /** Follows what the tester asks. */
  public Inputs(Tester tester, Messages messages) {
    this.tester = tester;
    this.messages = messages;
    this.editor = new HeadersEditor(tester, messages, this::close);
    this.edit = Parts.button("", "inputs-edit", this::turn, "small", "plain");
    this.clear = Parts.iconButton("mdoal-close", messages.text("inputs.clear"), this::clear);
    edit.setMinWidth(Region.USE_PREF_SIZE);
    clear.setId("inputs-clear");
    chips.setAlignment(Pos.CENTER_LEFT);
    // Three short chips stand in one line.
    chips.setPrefWrapLength(270);
    HBox.setHgrow(chips, Priority.ALWAYS);
    Label title = Parts.label(messages.text("inputs.title"), "sb-label");
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, title, chips);
    row.getChildren().addAll(clear, edit);
    row.getStyleClass().add("sb-inputs-row");
    box.getChildren().add(row);
    box.getStyleClass().add("sb-inputs");
    tester.headers().subscribe(headers -> show());
    tester.url().subscribe(url -> show());
    name();
  }

  /** Row and editor. */
  public Region node() {
    return box;
  }

  /** Opens the editor and gives it the focus. */
  public void edit() {
    if (!open()) {
      box.getChildren().add(editor.node());
      name();
    }
    editor.focus();
  }

  private boolean open() {
    return box.getChildren().contains(editor.node());
  }

  private void turn() {
    if (open()) {
      close();
    } else {
      edit();
    }
  }

  private void close() {
    box.getChildren().remove(editor.node());
    name();
    edit.requestFocus();
  }

  private void clear() {
    editor.clear();
    // The button goes with the headers, and would take the focus along.
    edit.requestFocus();
  }

  private void name() {
    edit.setText(messages.text(open() ? "inputs.done" : "inputs.edit"));
    edit.setGraphic(Icons.of(open() ? "mdoal-check" : "mdoal-edit", Icons.CHIP));
    edit.setAccessibleText(messages.text(open() ? "inputs.done.spoken" : "action.route.headers"));
  }

  private void show() {
    InputFacts facts = InputFacts.of(tester.request());
    chips.getChildren().clear();
    facts.host().ifPresent(host -> chip("host", host, host));
    chip("header", facts.headers(), facts.headerLines());
    chip("cookie", facts.cookies(), facts.cookieLines());
    boolean some = !tester.headers().get().isEmpty();
    clear.setVisible(some);
    clear.setManaged(some);
  }

  private void chip(String what, Object value, String tip) {
    Label chip = Parts.chip(messages.text("inputs.chip." + what, value), "plain");
    chip.setId("inputs-" + what);
    if (!tip.isEmpty()) {
      chip.setTooltip(new Tooltip(tip));
    }
    chips.getChildren().add(chip);
  }
}
