package dev.signalbox.app.ui.run;

import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.snapshot.Item;
import java.util.Objects;
import java.util.Optional;

/**
 * A request as the list shows it.
 *
 * @param event what the router reported
 * @param number of the deciding rule as the graph counts, status of a redirect; empty for none
 * @param item the rule or binding that led to the answer; empty when there is none
 */
public record RequestLine(ExchangeEvent event, String number, Optional<Item> item) {

  /** The line of a request under the rules that were in force. */
  static RequestLine of(ExchangeEvent event, Config config) {
    String caller = event.caller();
    String owner = event.decision().owner();
    if (caller != null) {
      return new RequestLine(event, "", EdgeCounts.binding(config, caller, owner));
    }
    Optional<Rule> rule =
        config
            .routing()
            .rules()
            .filter(one -> one.id().equals(event.decision().rule()))
            .findFirst();
    return new RequestLine(
        event, rule.map(one -> number(config, one)).orElse(""), rule.map(Item::rule));
  }

  /** Who answered, in as few words as possible. */
  String owner(String nobody) {
    String owner = Objects.requireNonNullElse(event.decision().owner(), nobody);
    return event.caller() == null ? owner : event.caller() + " \u2192 " + owner;
  }

  /** Whether the client got an answer that is no error. */
  public boolean good() {
    return event.status() >= 100 && event.status() < 400;
  }

  private static String number(Config config, Rule rule) {
    return switch (rule) {
      case Redirect redirect -> Integer.toString(redirect.status());
      default ->
          rule.list().equals("rewrites")
              ? Integer.toString(config.routing().routes().size() + rule.index() + 1)
              : Integer.toString(rule.index() + 1);
    };
  }
}
