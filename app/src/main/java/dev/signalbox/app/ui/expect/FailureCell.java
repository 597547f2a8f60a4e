package dev.signalbox.app.ui.expect;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.theme.Icons;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Says in the status bar how many expectations fail; hidden while none does. */
public final class FailureCell {
  private final Button cell = new Button();

  /**
   * Follows the expectations.
   *
   * @param show shows all of them
   */
  public FailureCell(Expectations expectations, Messages messages, Runnable show) {
    cell.setId("status-expectations");
    cell.setMnemonicParsing(false);
    cell.setGraphic(Icons.of("mdoal-error_outline", Icons.CHIP, "sb-icon-danger"));
    cell.accessibleTextProperty().bind(cell.textProperty());
    cell.setOnAction(event -> show.run());
    expectations
        .run()
        .subscribe(run -> {
          cell.setText(messages.text("expect.failing", run.failures()));
          ExpectationsPane.seen(cell, run.failures() > 0);
        });
  }

  /** The cell. */
  public Region node() {
    return cell;
  }
}
