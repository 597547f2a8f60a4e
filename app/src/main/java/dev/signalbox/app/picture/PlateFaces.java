package dev.signalbox.app.picture;

import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import org.jspecify.annotations.Nullable;

/** Works out what each edge means and what its plate says. */
final class PlateFaces {
  /** More characters than this lose their middle. */
  private static final int MAX_CHARACTERS = 18;

  private final GraphInput input;

  PlateFaces(GraphInput input) {
    this.input = input;
  }

  PlateFace face(Edge edge, Node target) {
    boolean broken = target instanceof Node.Undeclared;
    return switch (edge) {
      case Edge.Public open -> rule(open, broken);
      case Edge.Prefix prefix -> plate(kind(LinkKind.REWRITE, broken), "", prefix.prefix(), false);
      case Edge.Private binding ->
          plate(kind(LinkKind.BINDING, broken), "", orEmpty(binding.binding().env()), false);
      case Edge.Trigger trigger ->
          plate(kind(LinkKind.TRIGGER, broken), "", trigger(trigger), false);
    };
  }

  /** The card of a clock says already what it calls. */
  private static String trigger(Edge.Trigger trigger) {
    return trigger.from() instanceof Node.Timer ? "" : trigger.calls();
  }

  private PlateFace rule(Edge.Public edge, boolean broken) {
    Rule rule = edge.rule();
    boolean never = input.neverMatches(rule.json().range());
    return rule instanceof Redirect redirect
        ? plate(
            kind(LinkKind.REDIRECT, broken),
            Integer.toString(redirect.status()),
            orEmpty(rule.source()),
            never)
        : plate(
            kind(LinkKind.REWRITE, broken),
            Integer.toString(edge.number()),
            orEmpty(rule.source()),
            never);
  }

  private static LinkKind kind(LinkKind kind, boolean broken) {
    return broken ? LinkKind.BROKEN : kind;
  }

  private static PlateFace plate(LinkKind kind, String number, String text, boolean never) {
    return new PlateFace(kind, number, Ellipsis.middle(text, MAX_CHARACTERS), text, never);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
