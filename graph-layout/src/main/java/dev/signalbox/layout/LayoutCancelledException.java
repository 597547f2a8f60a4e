package dev.signalbox.layout;

import java.io.Serial;

/** Thrown out of a layout whose {@link LayoutMonitor} asked it to stop. */
public final class LayoutCancelledException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public LayoutCancelledException() {
    super("layout cancelled by its monitor");
  }
}
