package dev.signalbox.app.ui.canvas;

import dev.signalbox.model.graph.Node;
import java.util.Optional;

/** Names of nodes that last from one start to the next. */
final class NodeKeys {
  private static final String SERVICE = "service:";
  private static final String UNDECLARED = "undeclared:";
  private static final String HOST = "host:";
  private static final String TIMER = "timer:";
  private static final String TOPIC = "topic:";
  private static final String BETWEEN = "\n";
  private static final String INTERNET = "internet";

  private NodeKeys() {}

  static String of(Node node) {
    return switch (node) {
      case Node.Internet internet -> INTERNET;
      case Node.ServiceNode service -> SERVICE + service.name();
      case Node.Undeclared undeclared -> UNDECLARED + undeclared.name();
      case Node.ExternalHost host -> HOST + host.host();
      case Node.Timer timer -> TIMER + timer.calls() + BETWEEN + timer.schedule();
      case Node.Topic topic -> TOPIC + topic.name();
    };
  }

  static Optional<Node> node(String key) {
    if (key.equals(INTERNET)) {
      return Optional.of(new Node.Internet());
    }
    if (key.startsWith(SERVICE)) {
      return Optional.of(new Node.ServiceNode(key.substring(SERVICE.length())));
    }
    if (key.startsWith(UNDECLARED)) {
      return Optional.of(new Node.Undeclared(key.substring(UNDECLARED.length())));
    }
    if (key.startsWith(TIMER) && key.contains(BETWEEN)) {
      int end = key.lastIndexOf(BETWEEN);
      return Optional.of(
          new Node.Timer(key.substring(TIMER.length(), end), key.substring(end + 1)));
    }
    if (key.startsWith(TOPIC)) {
      return Optional.of(new Node.Topic(key.substring(TOPIC.length())));
    }
    return key.startsWith(HOST)
        ? Optional.of(new Node.ExternalHost(key.substring(HOST.length())))
        : Optional.empty();
  }
}
