package dev.signalbox.app.ui.problems;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says above the list why a decision could not be written; no height when it was. */
final class TroubleStrip {
  private final HBox strip;

  TroubleStrip(Decisions decisions, Messages messages) {
    Label sentence = Parts.label("");
    sentence.setId("problems-trouble");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    sentence.textProperty().bind(decisions.trouble());
    Button close =
        Parts.iconButton("mdoal-close", messages.text("problems.trouble.close"), decisions::forget);
    close.setId("problems-trouble-close");
    this.strip = new HBox(Icons.of("mdoal-error_outline", Icons.ROW), sentence, Parts.gap(), close);
    strip.getStyleClass().addAll("sb-banner", "danger");
    strip.visibleProperty().bind(decisions.trouble().isNotEmpty());
    strip.managedProperty().bind(strip.visibleProperty());
  }

  Region node() {
    return strip;
  }
}
