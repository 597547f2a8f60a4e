package dev.signalbox.app.ui.outline;

import dev.signalbox.app.picture.Technology;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The services graph as lines: everything the picture shows, in words. */
final class TwinRows {
  private final Snapshot snapshot;
  private final Messages messages;
  private final Map<Item, TextRange> ranges;

  private TwinRows(Snapshot snapshot, Messages messages) {
    this.snapshot = snapshot;
    this.ranges = Items.ranges(snapshot.config());
    this.messages = messages;
  }

  /** A line for each node, with its edges and problems below it. */
  static List<TwinRow> of(Snapshot snapshot, Messages messages) {
    TwinRows rows = new TwinRows(snapshot, messages);
    return snapshot.graph().vertexSet().stream().map(rows::node).toList();
  }

  private TwinRow node(Node node) {
    List<TwinRow> below = new ArrayList<>();
    snapshot.graph().incomingEdgesOf(node).forEach(edge -> below.add(arriving(edge)));
    snapshot.graph().outgoingEdgesOf(node).forEach(edge -> below.add(leaving(edge)));
    Item item = new Item.NodeItem(node);
    snapshot.findings().stream()
        .filter(finding -> belongs(finding, item))
        .forEach(finding -> below.add(problem(finding)));
    return new TwinRow(
        name(node), messages.text(kind(node)), detail(node), icon(node), Optional.of(item), below);
  }

  private boolean belongs(Finding finding, Item item) {
    TextRange range = ranges.get(item);
    return range != null && range.contains(finding.range());
  }

  private TwinRow problem(Finding finding) {
    return new TwinRow(
        finding.message(),
        messages.text("twin.problem"),
        "",
        "mdomz-report_problem",
        Optional.empty(),
        List.of());
  }

  private TwinRow arriving(Edge edge) {
    String from = name(snapshot.graph().getEdgeSource(edge));
    String key =
        switch (edge) {
          case Edge.Private binding -> "twin.called";
          case Edge.Trigger trigger -> "twin.triggered";
          default -> "twin.public";
        };
    return edge(edge, key, from);
  }

  private TwinRow leaving(Edge edge) {
    String to = name(snapshot.graph().getEdgeTarget(edge));
    return edge(edge, edge instanceof Edge.Private ? "twin.calls" : "twin.leads", to);
  }

  private TwinRow edge(Edge edge, String key, String end) {
    return new TwinRow(
        label(edge),
        messages.text(key, end),
        "",
        edge instanceof Edge.Private ? "mdoal-lock" : "mdoal-alt_route",
        Optional.of(Item.edge(edge)),
        List.of());
  }

  private String label(Edge edge) {
    return switch (edge) {
      case Edge.Public open -> Objects.requireNonNullElse(open.rule().source(), open.rule().id());
      case Edge.Prefix prefix -> prefix.prefix();
      case Edge.Private binding -> Objects.requireNonNullElse(binding.binding().env(), "");
      case Edge.Trigger trigger -> name(trigger.from());
    };
  }

  private String name(Node node) {
    return switch (node) {
      case Node.Internet internet -> messages.text("canvas.role.internet");
      case Node.ServiceNode service -> service.name();
      case Node.Undeclared ghost -> ghost.name();
      case Node.ExternalHost host -> host.host();
      case Node.Timer timer -> timer.calls();
      case Node.Topic topic -> topic.name();
    };
  }

  private static String kind(Node node) {
    return switch (node) {
      case Node.Internet internet -> "canvas.role.internet";
      case Node.ServiceNode service -> "canvas.role.server";
      case Node.Undeclared ghost -> "canvas.role.undeclared";
      case Node.ExternalHost host -> "canvas.role.external";
      case Node.Timer timer -> "canvas.role.timer";
      case Node.Topic topic -> "canvas.role.queue";
    };
  }

  private String detail(Node node) {
    if (node instanceof Node.Timer timer) {
      return timer.schedule();
    }
    return node instanceof Node.ServiceNode service
        ? snapshot
            .config()
            .service(service.name())
            .map(found ->
                Technology.of(found).label(messages::text)
                    + (found.root() == null ? "" : ", " + found.root()))
            .orElse("")
        : "";
  }

  private static String icon(Node node) {
    return switch (node) {
      case Node.Internet internet -> "mdomz-public";
      case Node.ServiceNode service -> "mdoal-dns";
      case Node.Undeclared ghost -> "mdoal-help_outline";
      case Node.ExternalHost host -> "mdomz-open_in_new";
      case Node.Timer timer -> "mdomz-schedule";
      case Node.Topic topic -> "mdoal-inbox";
    };
  }
}
