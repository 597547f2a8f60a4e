package dev.signalbox.app.ui.canvas;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/** Short movements of the view; none at all where less motion is asked for. */
final class CanvasMotion extends Transition {
  private static final Duration LENGTH = Duration.millis(150);

  private final BooleanSupplier reduced;
  private DoubleConsumer step = share -> {};

  CanvasMotion(BooleanSupplier reduced) {
    this.reduced = reduced;
    setCycleDuration(LENGTH);
    setInterpolator(Interpolator.EASE_BOTH);
  }

  /** Calls a function with shares from 0 to 1; the last call is always with 1. */
  void run(DoubleConsumer next) {
    stop();
    step = next;
    if (reduced.getAsBoolean()) {
      next.accept(1);
    } else {
      playFromStart();
    }
  }

  @Override
  protected void interpolate(double share) {
    step.accept(share);
  }
}
