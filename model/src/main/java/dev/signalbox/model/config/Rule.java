package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of a route table. */
public sealed interface Rule permits Rewrite, Redirect, HeaderRule, Route {
  /** The table's list this rule stands in: {@code rewrites}, {@code redirects}, … */
  String list();

  /** Place in that list, from 0. */
  int index();

  /** The source pattern as written ({@code source}, or {@code src} of a route); null if missing. */
  @Nullable String source();

  /** All must hold for the rule to apply. */
  List<Condition> has();

  /** None may hold for the rule to apply. */
  List<Condition> missing();

  /** The entry in the file. */
  JsonObject json();

  /** How Vercel's tools and ours name the rule: {@code rewrites[2]}. */
  default String id() {
    return list() + "[" + index() + "]";
  }

  /** Whether {@code has} is written, even as an empty array: vercel dev 64.0.2 drops such rules. */
  default boolean definesHas() {
    return json().get("has") instanceof JsonArray;
  }
}
