package dev.signalbox.app.router;

import org.jspecify.annotations.Nullable;

/**
 * What a router serves at this moment. The values behind it may be swapped at any time; a request
 * sees those in force when it arrives.
 */
interface Site {

  /** Whether requests may be answered now. */
  boolean isReady();

  /** Runs the action once requests may be answered, on any thread. */
  void whenReady(Runnable action);

  RouteDecider decider();

  Targets targets();

  /** Takes the account of a finished exchange. */
  void ended(Exchange exchange);

  /** Reports a defect that did not stop the router. */
  void problem(String what, @Nullable Throwable cause);
}
