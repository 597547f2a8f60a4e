package dev.signalbox.app.ui.rules;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Destination;
import dev.signalbox.model.config.HeaderRule;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.Route;
import dev.signalbox.model.config.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of the rule list. */
sealed interface RuleLine {

  /**
   * The head of a group.
   *
   * @param list {@code redirects}, {@code rewrites}, …
   */
  record Heading(String list) implements RuleLine {}

  /**
   * A rule.
   *
   * @param rule as in the file
   * @param number rule number as the graph shows it, or the status of a redirect
   * @param source pattern as written; empty when there is none
   * @param answer who or what answers: a service, a host, a path, header names
   */
  record Entry(Rule rule, String number, String source, String answer) implements RuleLine {}

  /** All lines of the top-level table, groups in the order Vercel evaluates them. */
  static List<RuleLine> of(Config config) {
    List<RuleLine> lines = new ArrayList<>();
    int number = 0;
    String group = "";
    for (Rule rule : config.routing().rules().toList()) {
      if (!group.equals(rule.list())) {
        group = rule.list();
        lines.add(new Heading(group));
      }
      boolean counted = rule instanceof Rewrite || rule instanceof Route;
      number += counted ? 1 : 0;
      lines.add(entry(rule, counted ? Integer.toString(number) : badge(rule)));
    }
    return lines;
  }

  private static Entry entry(Rule rule, String number) {
    return new Entry(rule, number, Objects.requireNonNullElse(rule.source(), ""), answer(rule));
  }

  private static String badge(Rule rule) {
    return rule instanceof Redirect redirect ? Integer.toString(redirect.status()) : "H";
  }

  private static String answer(Rule rule) {
    return switch (rule) {
      case Rewrite rewrite -> destination(rewrite.destination());
      case Route route ->
          route.handle() != null ? route.handle() : destination(route.destination());
      case Redirect redirect -> place(Objects.requireNonNullElse(redirect.destination(), ""));
      case HeaderRule headers ->
          String.join(
              ", ", headers.headers().stream().map(field -> String.valueOf(field.key())).toList());
    };
  }

  private static String destination(@Nullable Destination destination) {
    return switch (destination) {
      case null -> "";
      case Destination.ToService service -> service.service();
      case Destination.Location location -> place(location.value());
    };
  }

  /** The host of a URL, or the path. */
  private static String place(String value) {
    int host = value.indexOf("://");
    if (host < 0) {
      return value;
    }
    String rest = value.substring(host + 3);
    int end = rest.indexOf('/');
    return end < 0 ? rest : rest.substring(0, end);
  }
}
