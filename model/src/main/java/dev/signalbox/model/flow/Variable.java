package dev.signalbox.model.flow;

/**
 * Something of a request, beside its path, that a rule can ask about.
 *
 * @param kind which part of the request
 * @param key header name in lower case, cookie or parameter name; for {@link Kind#OPAQUE} the test
 *     itself, spelt out; empty for method and host
 */
record Variable(Kind kind, String key) implements Comparable<Variable> {
  enum Kind {
    METHOD,
    HOST,
    HEADER,
    COOKIE,
    QUERY,
    /** The answer, "true" or "false", of a test that no automaton expresses. */
    OPAQUE;

    /** Whether a request can come without it. */
    boolean optional() {
      return this != METHOD && this != OPAQUE;
    }
  }

  @Override
  public int compareTo(Variable other) {
    int byKind = kind.compareTo(other.kind);
    return byKind == 0 ? key.compareTo(other.key) : byKind;
  }
}
