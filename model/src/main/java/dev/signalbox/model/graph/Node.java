package dev.signalbox.model.graph;

/** A vertex of the services graph. Equality is identity of what it stands for. */
public sealed interface Node {

  /** Where requests come from. */
  record Internet() implements Node {}

  /**
   * A declared service.
   *
   * @param name its key in the file
   */
  record ServiceNode(String name) implements Node {}

  /**
   * A service that a rule or binding names and nobody declares.
   *
   * @param name as written
   */
  record Undeclared(String name) implements Node {}

  /**
   * Another host that rules send requests to.
   *
   * @param host with port, as written
   */
  record ExternalHost(String host) implements Node {}
}
