package dev.signalbox.app.ui.canvas.gesture;

/** One press that is being dragged. Ends with exactly one of drop and cancel. */
public interface Gesture {
  /** The pointer moved. */
  void drag(Pointer pointer);

  /** The button was released. */
  void drop(Pointer pointer);

  /** Taken back: everything is as before the press. */
  void cancel();
}
