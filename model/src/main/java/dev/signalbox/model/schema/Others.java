package dev.signalbox.model.schema;

import java.util.function.Predicate;

/** What an object may hold beside the keys its schema names. */
public sealed interface Others {

  /** Anything. */
  record Any() implements Others {}

  /** Nothing. */
  record None() implements Others {}

  /** Values that satisfy a schema, under any key. */
  record Each(Schema value) implements Others {}

  /** Values that satisfy a schema, under keys that pass a test; other keys are refused. */
  record Keyed(Predicate<String> key, Schema value) implements Others {}
}
