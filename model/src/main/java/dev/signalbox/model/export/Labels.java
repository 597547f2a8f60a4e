package dev.signalbox.model.export;

import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import java.util.Objects;

/** The words every export uses for nodes and edges, the same the canvas shows. */
final class Labels {
  private Labels() {}

  static String of(Node node) {
    return switch (node) {
      case Node.Internet _ -> "Internet";
      case Node.ServiceNode service -> service.name();
      case Node.Undeclared undeclared -> undeclared.name() + " (not declared)";
      case Node.ExternalHost external -> external.host();
      case Node.Timer timer -> timer.calls() + " (" + timer.schedule() + ")";
      case Node.Topic topic -> "Queue " + topic.name();
    };
  }

  static String kind(Node node) {
    return switch (node) {
      case Node.Internet _ -> "internet";
      case Node.ServiceNode _ -> "service";
      case Node.Undeclared _ -> "undeclared";
      case Node.ExternalHost _ -> "external";
      case Node.Timer _ -> "schedule";
      case Node.Topic _ -> "queue";
    };
  }

  static String of(Edge edge) {
    return switch (edge) {
      case Edge.Public open -> number(open) + " " + source(open.rule());
      case Edge.Prefix prefix -> prefix.prefix();
      case Edge.Private closed -> Objects.requireNonNullElse(closed.binding().env(), "?");
      case Edge.Trigger trigger -> trigger.calls();
    };
  }

  static String kind(Edge edge) {
    return switch (edge) {
      case Edge.Public open when open.rule() instanceof Redirect -> "redirect";
      case Edge.Public _ -> "rewrite";
      case Edge.Prefix _ -> "prefix";
      case Edge.Private _ -> "binding";
      case Edge.Trigger _ -> "trigger";
    };
  }

  static String number(Edge.Public edge) {
    return edge.rule() instanceof Redirect redirect
        ? String.valueOf(redirect.status())
        : String.valueOf(edge.number());
  }

  static String source(Rule rule) {
    return Objects.requireNonNullElse(rule.source(), "?");
  }
}
