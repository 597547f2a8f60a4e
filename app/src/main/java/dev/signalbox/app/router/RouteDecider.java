package dev.signalbox.app.router;

/**
 * Says where a request goes. Called on an event loop for every request, so it must neither block
 * nor keep state; swapping the router's decider is how a changed configuration takes effect.
 */
@FunctionalInterface
public interface RouteDecider {

  /** The decision for one request. */
  Decision decide(RequestHead head);
}
