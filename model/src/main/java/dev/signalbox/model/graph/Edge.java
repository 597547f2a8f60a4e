package dev.signalbox.model.graph;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Rule;

/** An edge of the services graph. */
public sealed interface Edge {

  /**
   * A rule that leads from the Internet to a service or another host.
   *
   * @param rule a rewrite, redirect or route with a destination
   * @param number place in the order people count: from 1 among the rewrites and routes; 0 for
   *     redirects, which show their status
   */
  record Public(Rule rule, int number) implements Edge {}

  /**
   * A route prefix of the older model.
   *
   * @param service the owner
   * @param prefix path prefix, with leading slash
   */
  record Prefix(String service, String prefix) implements Edge {}

  /**
   * A binding from caller to target.
   *
   * @param caller the service that declares it
   * @param binding the entry
   */
  record Private(String caller, Binding binding) implements Edge {}

  /**
   * A call the platform makes on its own.
   *
   * @param from the clock or a queue
   * @param to the service or queue it calls
   * @param calls path or file that is called, empty when that is all of the service
   */
  record Trigger(Node from, Node to, String calls) implements Edge {}
}
