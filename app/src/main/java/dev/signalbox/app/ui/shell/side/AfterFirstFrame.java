package dev.signalbox.app.ui.shell.side;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/** Runs something once the window has painted a frame with a node in it. */
public final class AfterFirstFrame extends AnimationTimer {
  private final Node seen;
  private final Runnable then;
  private boolean painting;

  /** Waits from {@link #start} on. */
  public AfterFirstFrame(Node seen, Runnable then) {
    this.seen = seen;
    this.then = then;
  }

  @Override
  public void handle(long now) {
    if (seen.getScene() == null || !seen.getScene().getWindow().isShowing()) {
      return;
    }
    if (painting) {
      stop();
      then.run();
    }
    painting = true;
  }
}
