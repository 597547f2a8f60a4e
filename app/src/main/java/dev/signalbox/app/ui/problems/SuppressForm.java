package dev.signalbox.app.ui.problems;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.suppress.PolicyFile;
import dev.signalbox.model.suppress.Suppression;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks why a finding is not to be reported; stays until the decision is written. */
final class SuppressForm {
  private static final double WIDTH = 480;

  private final Overlay overlay;
  private final Messages messages;
  private final Decisions decisions;

  SuppressForm(Overlay overlay, Messages messages, Decisions decisions) {
    this.overlay = overlay;
    this.messages = messages;
    this.decisions = decisions;
  }

  /**
   * Asks.
   *
   * @param about what the finding is about
   * @param done runs when the decision is written
   */
  void show(Finding finding, String about, Runnable done) {
    decisions.forget();
    TextField reason = new TextField();
    reason.setId("suppress-reason");
    reason.setPromptText(messages.text("problems.suppress.prompt"));
    reason.setAccessibleText(messages.text("problems.suppress.reason"));
    reason.getStyleClass().setAll("text-input", "text-field", "sb-field");
    VBox box = new VBox(12);
    Button suppress =
        Parts.button(
            messages.text("problems.suppress.do"),
            "suppress-do",
            () ->
                decisions.suppress(
                    new Suppression(finding.code(), about, reason.getText().strip()),
                    () -> written(box, done)),
            "primary");
    suppress
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty()));
    reason.setOnAction(event -> suppress.fire());
    Button cancel =
        Parts.button(
            messages.text("problems.suppress.cancel"), "suppress-cancel", overlay::hide, "plain");
    Label label = Parts.label(messages.text("problems.suppress.reason"), "sb-label");
    label.setLabelFor(reason);
    box.getChildren()
        .setAll(
            Parts.label(
                messages.text("problems.suppress.title", FindingTitle.of(finding)),
                "sb-view-title"),
            wrapped(finding.message(), "sb-muted"),
            new VBox(4, label, reason),
            wrapped(
                messages.text("problems.suppress.kept", PolicyFile.NAME), "sb-small", "sb-muted"),
            trouble(),
            new HBox(8, Parts.gap(), cancel, suppress));
    box.getStyleClass().addAll("sb-popup", "sb-trust");
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    overlay.show(box, reason);
  }

  /** The form may be gone by now, and something else in its place. */
  private void written(Region box, Runnable done) {
    if (box.getScene() != null) {
      overlay.hide();
      done.run();
    }
  }

  private Label trouble() {
    Label trouble = wrapped("", "sb-small", "sb-wrong");
    trouble.setId("suppress-wrong");
    trouble.textProperty().bind(decisions.trouble());
    trouble.visibleProperty().bind(decisions.trouble().isNotEmpty());
    trouble.managedProperty().bind(trouble.visibleProperty());
    return trouble;
  }

  private static Label wrapped(String text, String... styles) {
    Label label = Parts.label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
