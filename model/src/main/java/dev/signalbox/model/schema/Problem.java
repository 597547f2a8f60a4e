package dev.signalbox.model.schema;

/** What is wrong at one place. */
public sealed interface Problem {

  /** A key nobody knows. */
  record Additional(String key) implements Problem {}

  /** A key that is not there. */
  record Missing(String key) implements Problem {}

  /** A value of another type; nothing else about it is checked. */
  record WrongType(JsonType wanted) implements Problem {}

  /** Anything else, in ajv's words, without a full stop. */
  record Other(String text) implements Problem {}
}
