package dev.signalbox.app.serve;

import dev.signalbox.app.router.ExchangeEvent;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The latest requests, and how often each edge of the services graph was used. */
public final class Traffic {

  /**
   * An edge of the graph as traffic sees it.
   *
   * @param caller the calling service; null for the Internet
   * @param owner the service called
   */
  public record Link(@Nullable String caller, String owner) {}

  private final int kept;
  private final Consumer<ExchangeEvent> listener;
  private final ArrayDeque<ExchangeEvent> events = new ArrayDeque<>();
  private final Map<Link, Long> counts = new HashMap<>();

  /**
   * Nothing has happened yet.
   *
   * @param kept how many requests to keep
   * @param listener hears of every request, on the thread that carried it; must return at once
   */
  public Traffic(int kept, Consumer<ExchangeEvent> listener) {
    this.kept = kept;
    this.listener = listener;
  }

  /** Notes a request. */
  public void add(ExchangeEvent event) {
    synchronized (this) {
      events.addLast(event);
      if (events.size() > kept) {
        events.removeFirst();
      }
      String owner = event.decision().owner();
      if (owner != null) {
        counts.merge(new Link(event.caller(), owner), 1L, Long::sum);
      }
    }
    listener.accept(event);
  }

  /** The kept requests that fit, oldest first. */
  public synchronized List<ExchangeEvent> matching(TrafficFilter filter) {
    return events.stream().filter(filter::accepts).toList();
  }

  /** How often each edge was used since the start. */
  public synchronized Map<Link, Long> counts() {
    return Map.copyOf(counts);
  }

  /** Forgets the kept requests; the counts stay. */
  public synchronized void clear() {
    events.clear();
  }
}
