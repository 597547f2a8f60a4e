package dev.signalbox.model.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers answers from one run to the next and forgets those a whole run did not ask for, so it
 * never holds more than two runs need. Not for several threads at once.
 *
 * @param <K> question, compared by value
 * @param <V> answer
 */
public final class Generations<K, V> {
  private Map<K, V> previous = new HashMap<>();
  private Map<K, V> current = new HashMap<>();

  /** The remembered answer, or a new one; the question must not ask this memory again. */
  public V get(K question, Function<? super K, ? extends V> answer) {
    Optional<V> known = find(question);
    if (known.isPresent()) {
      return known.get();
    }
    V fresh = answer.apply(question);
    put(question, fresh);
    return fresh;
  }

  /** The remembered answer; empty when there is none. */
  public Optional<V> find(K question) {
    V known = current.get(question);
    if (known == null) {
      known = previous.get(question);
      if (known != null) {
        current.put(question, known);
      }
    }
    return Optional.ofNullable(known);
  }

  /** Remembers an answer. */
  public void put(K question, V answer) {
    current.put(question, answer);
  }

  /** Forgets an answer that no longer holds. */
  public void drop(K question) {
    current.remove(question);
    previous.remove(question);
  }

  /** How many answers the current run asked for or added. */
  public int size() {
    return current.size();
  }

  /** Begins a new run. */
  public void next() {
    previous = current;
    current = HashMap.newHashMap(previous.size());
  }
}
