package dev.signalbox.app.ui.outline;

import dev.signalbox.app.picture.CardKind;
import dev.signalbox.app.picture.Technology;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the service list.
 *
 * @param name of the service
 * @param kind its tile
 * @param reach who can call it
 * @param error whether an error lies in its entry
 */
record ServiceLine(String name, CardKind kind, Reach reach, boolean error) {

  /** Who can call a service. */
  enum Reach {
    /** A public rule leads to it. */
    PUBLIC,
    /** Only other services call it. */
    PRIVATE,
    /** Neither. */
    NONE
  }

  static List<ServiceLine> of(Snapshot snapshot) {
    Map<Item, TextRange> ranges = Items.ranges(snapshot.config());
    List<Finding> errors =
        snapshot.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    return snapshot.config().serviceNames().stream()
        .map(name ->
            new ServiceLine(
                name,
                kind(snapshot, name),
                reach(snapshot, name),
                within(errors, ranges.get(Item.service(name)))))
        .toList();
  }

  private static CardKind kind(Snapshot snapshot, String name) {
    return snapshot
        .config()
        .service(name)
        .map(service -> Technology.of(service).kind())
        .orElse(CardKind.SERVER);
  }

  private static Reach reach(Snapshot snapshot, String name) {
    Set<Edge> incoming = snapshot.graph().incomingEdgesOf(new Node.ServiceNode(name));
    if (incoming.stream()
        .anyMatch(edge -> edge instanceof Edge.Public || edge instanceof Edge.Prefix)) {
      return Reach.PUBLIC;
    }
    boolean called =
        incoming.stream()
            .anyMatch(edge ->
                edge instanceof Edge.Trigger
                    || (edge instanceof Edge.Private call && !call.caller().equals(name)));
    return called ? Reach.PRIVATE : Reach.NONE;
  }

  private static boolean within(List<Finding> errors, @Nullable TextRange range) {
    return range != null && errors.stream().anyMatch(error -> range.contains(error.range()));
  }
}
