package dev.signalbox.app.ui.rules;

import dev.signalbox.app.ui.kit.RuleWords;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.HeaderRule;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.Route;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.snapshot.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of the rule list. */
sealed interface RuleLine {

  /**
   * The head of a group.
   *
   * @param service owner of the table; null for the top-level one
   * @param list {@code redirects}, {@code rewrites}, …
   */
  record Heading(@Nullable String service, String list) implements RuleLine {}

  /**
   * A rule.
   *
   * @param service owner of the table; null for the top-level one
   * @param rule as in the file
   * @param number rule number as the graph shows it, or the status of a redirect
   * @param source pattern as written; empty when there is none
   * @param answer who or what answers: a service, a host, a path, header names
   * @param dead whether no request reaches it
   */
  record Entry(
      @Nullable String service,
      Rule rule,
      String number,
      String source,
      String answer,
      boolean dead)
      implements RuleLine {
    /** What is selected with it. */
    Item.RuleItem item() {
      return new Item.RuleItem(service, rule.list(), rule.index());
    }

    /** Whose table it stands in. */
    Scope scope() {
      return service == null ? Scope.PROJECT : Scope.service(service);
    }

    /** Whether another one stands in the same list. */
    boolean beside(Entry other) {
      return Objects.equals(service, other.service) && rule.list().equals(other.rule.list());
    }
  }

  /** Whether a line looks like another: only where it stands in the file may differ. */
  default boolean looksLike(@Nullable RuleLine other) {
    return switch (this) {
      case Heading heading -> heading.equals(other);
      case Entry entry ->
          other instanceof Entry shown
              && entry.rule.list().equals(shown.rule.list())
              && entry.number.equals(shown.number)
              && entry.source.equals(shown.source)
              && entry.answer.equals(shown.answer)
              && entry.dead == shown.dead;
    };
  }

  /**
   * All lines: the top-level table, then the tables of the services, each as Vercel compiles it.
   */
  static List<RuleLine> of(Config config, RuleMarks marks) {
    List<RuleLine> lines = new ArrayList<>(of(null, config.routing(), marks));
    for (Service service : config.services()) {
      lines.addAll(of(service.name(), service.routing(), marks));
    }
    return lines;
  }

  private static List<RuleLine> of(@Nullable String service, RouteTable table, RuleMarks marks) {
    List<RuleLine> lines = new ArrayList<>();
    int number = 0;
    String group = "";
    for (Rule rule : table.rules().toList()) {
      if (!group.equals(rule.list())) {
        group = rule.list();
        lines.add(new Heading(service, group));
      }
      boolean counted = rule instanceof Rewrite || rule instanceof Route;
      number += counted ? 1 : 0;
      String shown = counted ? Integer.toString(number) : badge(rule);
      String source = Objects.requireNonNullElse(rule.source(), "");
      lines.add(new Entry(service, rule, shown, source, answer(rule), marks.dead(rule)));
    }
    return lines;
  }

  private static String badge(Rule rule) {
    return rule instanceof Redirect redirect ? Integer.toString(redirect.status()) : "H";
  }

  private static String answer(Rule rule) {
    return switch (rule) {
      case Route route when route.handle() != null -> route.handle();
      case HeaderRule headers ->
          String.join(
              ", ", headers.headers().stream().map(field -> String.valueOf(field.key())).toList());
      default -> RuleWords.owner(rule);
    };
  }
}
