package dev.signalbox.app.router;

/** Hears of every request; called on event loops, so implementations must return at once. */
@FunctionalInterface
public interface RouterListener {

  /** A request ended, well or not. */
  void ended(ExchangeEvent event);

  /** Hears nothing. */
  static RouterListener none() {
    return event -> {};
  }
}
