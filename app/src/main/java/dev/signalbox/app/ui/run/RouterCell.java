package dev.signalbox.app.ui.run;

import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** What the router does, in the status bar; a press starts it or copies its address. */
public final class RouterCell {
  private final Button cell = new Button();

  /** Follows the run. */
  public RouterCell(Runs runs, Actions actions, Messages messages) {
    cell.setId("status-router");
    cell.accessibleTextProperty().bind(cell.textProperty());
    Tooltip tip = new Tooltip();
    cell.setTooltip(tip);
    runs.phase()
        .subscribe(phase -> {
          boolean live = phase.live();
          String key = phase.name().toLowerCase(Locale.ROOT);
          cell.setText(messages.text("run.router." + key, runs.address().orElse("")));
          cell.setGraphic(live ? Parts.dot("success") : Icons.of("mdomz-power_settings_new", 12));
          tip.setText(messages.text(live ? "action.run.copy_address" : "action.run.start"));
          cell.setOnAction(event -> actions.run(live ? "run.copy_address" : "run.start"));
        });
  }

  /** The cell. */
  public Region node() {
    return cell;
  }
}
