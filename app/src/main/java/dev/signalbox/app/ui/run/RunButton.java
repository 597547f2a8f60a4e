package dev.signalbox.app.ui.run;

import dev.signalbox.app.ui.action.ActionControls;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Starts the router, or stops it: one place in the toolbar for both. */
public final class RunButton {
  private final StackPane pane;

  /** Shows the one that can be done. */
  public RunButton(Runs runs, ActionControls controls) {
    Button start = controls.button("run.start");
    start.getStyleClass().add("go");
    Button stop = controls.button("run.stop");
    stop.getStyleClass().add("danger");
    start.managedProperty().bind(start.visibleProperty());
    stop.managedProperty().bind(stop.visibleProperty());
    runs.phase()
        .subscribe(phase -> {
          boolean idle = phase == Phase.STOPPED || phase == Phase.STOPPING;
          start.setVisible(idle);
          stop.setVisible(!idle);
        });
    pane = new StackPane(start, stop);
    pane.setMinWidth(Region.USE_PREF_SIZE);
  }

  /** The button. */
  public Region node() {
    return pane;
  }
}
