package dev.signalbox.layout;

/**
 * Lets the caller of a long layout watch and stop it. Both methods are called from the thread that
 * lays out.
 */
public interface LayoutMonitor {
  /** Never cancels and tells nobody. */
  LayoutMonitor NONE = () -> false;

  /** Whether the layout should stop; asked often, so it must be quick. */
  boolean cancelled();

  /**
   * Told now and then how far the work is.
   *
   * @param done from 0 to 1, never falling
   */
  default void progress(double done) {}
}
