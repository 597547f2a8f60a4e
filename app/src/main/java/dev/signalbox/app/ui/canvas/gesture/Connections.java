package dev.signalbox.app.ui.canvas.gesture;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.model.graph.Node;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which connections make sense. */
public final class Connections {
  private Connections() {}

  /** Where a connection from a node may end. */
  public static Set<Node> targets(GraphScene picture, Node source) {
    return picture.cards().stream()
        .map(Card::node)
        .filter(node -> refusal(source, node).isEmpty())
        .collect(Collectors.toSet());
  }

  /** Why a connection cannot be made; empty when it can. */
  public static Optional<Refusal> refusal(Node source, Node target) {
    if (source.equals(target)) {
      return Optional.of(Refusal.SELF);
    }
    return switch (target) {
      case Node.ServiceNode service -> Optional.empty();
      case Node.Internet internet -> Optional.of(Refusal.INTERNET);
      case Node.ExternalHost host -> Optional.of(Refusal.EXTERNAL);
      case Node.Undeclared undeclared -> Optional.of(Refusal.UNDECLARED);
      case Node.Timer timer -> Optional.of(Refusal.ENTRY);
      case Node.Topic topic -> Optional.of(Refusal.ENTRY);
    };
  }
}
