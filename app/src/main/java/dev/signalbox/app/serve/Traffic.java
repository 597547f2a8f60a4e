package dev.signalbox.app.serve;

import dev.signalbox.app.router.ExchangeEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How often each way through the services graph was taken. */
public final class Traffic {

  /**
   * What requests have in common that take the same way.
   *
   * @param caller the calling service; null for the Internet
   * @param rule the rule that decided, as {@code rewrites[1]}; null when none did
   * @param owner the service that was called; null when none was
   */
  public record Way(@Nullable String caller, @Nullable String rule, @Nullable String owner) {
    static Way of(ExchangeEvent event) {
      return new Way(event.caller(), event.decision().rule(), event.decision().owner());
    }
  }

  /** Keeps no request itself: under load each would live long enough to burden the memory. */
  private final Map<Way, LongAdder> counts = new ConcurrentHashMap<>();

  /** Counts a request; from any thread. */
  public void add(ExchangeEvent event) {
    counts.computeIfAbsent(Way.of(event), way -> new LongAdder()).increment();
  }

  /** How often each way was taken until now. */
  public Map<Way, Long> counts() {
    return counts.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> one.getValue().sum()));
  }
}
