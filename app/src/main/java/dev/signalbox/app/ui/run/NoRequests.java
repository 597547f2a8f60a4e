package dev.signalbox.app.ui.run;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Stands where requests would be: there are none yet, or the filter hides them all. */
final class NoRequests {
  private final Runs runs;
  private final Messages messages;
  private final Button copyAddress;
  private final Button unfilter;
  private final Label sentence = Parts.label("", "sb-muted", "sb-wrapped");
  private final VBox box;

  /**
   * Follows the run.
   *
   * @param copyAddress copies the address of the router
   * @param unfilter shows every request
   */
  NoRequests(Runs runs, Messages messages, Button copyAddress, Runnable unfilter) {
    this.runs = runs;
    this.messages = messages;
    this.copyAddress = copyAddress;
    copyAddress.setId("requests-copy-address");
    this.unfilter =
        Parts.button(messages.text("run.requests.all"), "requests-all", unfilter, "small");
    copyAddress.managedProperty().bind(copyAddress.visibleProperty());
    this.unfilter.managedProperty().bind(this.unfilter.visibleProperty());
    box = new VBox(sentence, copyAddress, this.unfilter);
    box.getStyleClass().add("sb-empty");
    runs.phase().subscribe(phase -> show());
    runs.requests().subscribe(this::show);
  }

  Region node() {
    return box;
  }

  private void show() {
    int hidden = runs.requests().size();
    Optional<String> address = runs.address();
    unfilter.setVisible(hidden > 0);
    copyAddress.setVisible(hidden == 0 && address.isPresent());
    sentence.setText(
        hidden > 0
            ? messages.text("run.requests.hidden", hidden)
            : address
                .map(at -> messages.text("run.requests.first", at))
                .orElse(messages.text("run.requests.none")));
  }
}
