package dev.signalbox.app.process;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps the latest lines of every service; the oldest go when a service has too many. */
public final class LogBook {
  private final int linesPerService;
  private final Consumer<LogLine> listener;
  private final Map<String, ArrayDeque<LogLine>> lines = new HashMap<>();
  private long count;

  /**
   * @param linesPerService how many lines to keep of each service
   * @param listener hears every line, on the thread that read it
   */
  public LogBook(int linesPerService, Consumer<LogLine> listener) {
    this.linesPerService = linesPerService;
    this.listener = listener;
  }

  /** Adds a line. */
  public void add(String service, boolean error, String text) {
    LogLine line;
    synchronized (this) {
      line = new LogLine(++count, Instant.now(), service, error, text);
      ArrayDeque<LogLine> mine = lines.computeIfAbsent(service, name -> new ArrayDeque<>());
      mine.addLast(line);
      if (mine.size() > linesPerService) {
        mine.removeFirst();
      }
    }
    listener.accept(line);
  }

  /** The kept lines of a service, oldest first. */
  public synchronized List<LogLine> of(String service) {
    return List.copyOf(lines.getOrDefault(service, new ArrayDeque<>()));
  }

  /** The kept lines of all services that contain the words, without regard to case, in order. */
  public synchronized List<LogLine> find(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    List<LogLine> found = new ArrayList<>();
    for (ArrayDeque<LogLine> mine : lines.values()) {
      for (LogLine line : mine) {
        if (Ansi.plain(line.text()).toLowerCase(Locale.ROOT).contains(wanted)) {
          found.add(line);
        }
      }
    }
    found.sort((a, b) -> Long.compare(a.number(), b.number()));
    return found;
  }
}
