package dev.signalbox.app.ui.run;

import dev.signalbox.app.serve.LaunchPlan;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.kit.Parts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the exact commands of a folder before any of them runs. */
public final class TrustPrompt {
  private static final double WIDTH = 640;
  private static final double MAX_ROWS = 440;

  private final Runs runs;
  private final Overlay overlay;
  private final Messages messages;
  private boolean open;

  /** Appears whenever a run asks. */
  public TrustPrompt(Runs runs, Overlay overlay, Messages messages) {
    this.runs = runs;
    this.overlay = overlay;
    this.messages = messages;
    runs.asked().subscribe(this::show);
  }

  private void show(@Nullable LaunchPlan plan) {
    if (plan == null) {
      if (open) {
        open = false;
        overlay.hide();
      }
      return;
    }
    open = true;
    Button run = button("run.trust.run", "trust-run", runs::agree, "primary");
    Button stub = button("run.trust.stub", "trust-stub", runs::stubCommands);
    Button cancel = button("run.trust.cancel", "trust-cancel", runs::refuse);
    HBox buttons = new HBox(8, Parts.gap(), cancel, stub, run);
    VBox steps = new VBox(12);
    plan.steps().forEach(step -> steps.getChildren().add(step(step)));
    ScrollPane scroll = new ScrollPane(steps);
    scroll.getStyleClass().add("sb-scroll");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMaxHeight(MAX_ROWS);
    VBox box =
        new VBox(
            12,
            Parts.label(messages.text("run.trust.title"), "sb-view-title"),
            wrapped(messages.text("run.trust.text")),
            scroll,
            buttons);
    box.getStyleClass().addAll("sb-popup", "sb-trust");
    box.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
    box.setAccessibleText(messages.text("run.trust.title"));
    overlay.show(box, cancel, runs::refuse);
  }

  private Node step(LaunchPlan.Step step) {
    Label name = Parts.label(step.service(), "sb-medium");
    name.setMinWidth(96);
    VBox what = new VBox(2);
    switch (step) {
      case LaunchPlan.Run run -> {
        Label command = Parts.label(run.command(), "sb-mono", "sb-command");
        command.setWrapText(true);
        command.setMaxWidth(Double.MAX_VALUE);
        command.setMinHeight(VBox.USE_PREF_SIZE);
        what.getChildren()
            .addAll(Parts.label(messages.text("run.trust.in", run.folder()), "sb-label"), command);
      }
      case LaunchPlan.Elsewhere elsewhere -> what.getChildren().add(wrapped(elsewhere.what()));
      case LaunchPlan.Impossible impossible ->
          what.getChildren().add(wrapped(messages.text("run.trust.not", impossible.why())));
    }
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox row = new HBox(12, name, what);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static Label wrapped(String text) {
    Label label = Parts.label(text, "sb-muted");
    label.setWrapText(true);
    label.setMinHeight(VBox.USE_PREF_SIZE);
    return label;
  }

  private Button button(String key, String id, Runnable run, String... styles) {
    return Parts.button(messages.text(key), id, run, styles);
  }
}
