package dev.signalbox.model.edit;

import dev.signalbox.model.format.KeyOrder;
import java.util.Arrays;
import java.util.Optional;

/** A list of a route table. */
public enum RuleList {
  /** {@code rewrites}. */
  REWRITES("rewrites", "rewrite"),
  /** {@code redirects}. */
  REDIRECTS("redirects", "redirect"),
  /** {@code headers}. */
  HEADERS("headers", "header"),
  /** {@code routes}. */
  ROUTES("routes", "route");

  private final String key;
  private final String noun;

  RuleList(String key, String noun) {
    this.key = key;
    this.noun = noun;
  }

  /** The list with a key. */
  public static Optional<RuleList> of(String key) {
    return Arrays.stream(values()).filter(list -> list.key.equals(key)).findFirst();
  }

  /** The key of the list, the same as {@link dev.signalbox.model.config.Rule#list()}. */
  public String key() {
    return key;
  }

  /** What one entry is called. */
  public String noun() {
    return noun;
  }

  /** Where people write the fields of an entry. */
  KeyOrder order() {
    return this == ROUTES ? KeyOrders.ROUTE : KeyOrders.RULE;
  }
}
