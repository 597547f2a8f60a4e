package dev.signalbox.app.ui.canvas.gesture;

import dev.signalbox.app.ui.canvas.Viewport;

/** Moves the part that is seen. */
public final class PanGesture implements Gesture {
  private final Surface surface;
  private final Viewport before;
  private final Pointer start;

  /** Starts at a press. */
  public PanGesture(Surface surface, Pointer start) {
    this.surface = surface;
    this.before = surface.viewport();
    this.start = start;
  }

  @Override
  public void drag(Pointer pointer) {
    surface.look(
        before.panned(
            pointer.screen().x() - start.screen().x(), pointer.screen().y() - start.screen().y()));
  }

  @Override
  public void drop(Pointer pointer) {
    drag(pointer);
  }

  @Override
  public void cancel() {
    surface.look(before);
  }
}
