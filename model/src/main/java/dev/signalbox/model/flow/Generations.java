package dev.signalbox.model.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers answers from one run to the next and forgets those a whole run did not ask for.
 *
 * @param <K> question
 * @param <V> answer
 */
final class Generations<K, V> {
  private Map<K, V> previous = new HashMap<>();
  private Map<K, V> current = new HashMap<>();

  /** The remembered answer, or a new one; the question must not ask this memory again. */
  V get(K question, Function<? super K, ? extends V> answer) {
    V known = current.get(question);
    if (known == null) {
      V kept = previous.get(question);
      known = kept == null ? answer.apply(question) : kept;
      current.put(question, known);
    }
    return known;
  }

  /** Begins a new run. */
  void next() {
    previous = current;
    current = new HashMap<>();
  }
}
