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

  /**
   * The clock, as an entry of {@code crons} or {@code schedules} or a service of the older model
   * sets it.
   *
   * @param calls what it calls: a public path, a file, a queue topic or a service
   * @param schedule cron expression as written, empty when missing
   */
  record Timer(String calls, String schedule) implements Node {}

  /**
   * A queue whose messages call services.
   *
   * @param name of the topic
   */
  record Topic(String name) implements Node {}
}
