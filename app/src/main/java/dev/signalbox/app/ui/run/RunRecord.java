package dev.signalbox.app.ui.run;

import dev.signalbox.app.process.LogLine;
import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.app.serve.Traffic;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was seen of a run: its latest requests, how often each edge was used, its log. */
final class RunRecord {
  /** Of each service, as many lines as the session keeps. */
  static final int LINES = 5_000;

  private static final int REQUESTS = 2_000;

  private final ObservableList<RequestLine> requests = FXCollections.observableArrayList();
  private final ObservableList<LogLine> log = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Map<Item, Long>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());

  /** The newest requests, newest first. */
  ObservableList<RequestLine> requests() {
    return requests;
  }

  /** What services wrote, oldest first. */
  ObservableList<LogLine> log() {
    return log;
  }

  /** How many requests took each rule and binding. */
  ReadOnlyObjectProperty<Map<Item, Long>> counts() {
    return counts.getReadOnlyProperty();
  }

  /** Begins anew. */
  void clear() {
    requests.clear();
    log.clear();
    forgetCounts();
  }

  /** Requests and log stay to be read after the end; edges that nothing takes show nothing. */
  void forgetCounts() {
    counts.set(Map.of());
  }

  /**
   * Adds requests, oldest first.
   *
   * @param ways how often each way was taken until now
   * @return the requests as the list shows them, newest first
   */
  List<RequestLine> exchanged(
      List<ExchangeEvent> burst, Map<Traffic.Way, Long> ways, Config config) {
    List<RequestLine> lines =
        burst.reversed().stream().map(event -> RequestLine.of(event, config)).toList();
    requests.addAll(0, lines);
    if (requests.size() > REQUESTS) {
      requests.remove(REQUESTS, requests.size());
    }
    counts.set(EdgeCounts.of(ways, config));
    return lines;
  }

  /** Adds lines, oldest first. */
  void logged(List<LogLine> burst) {
    log.addAll(burst);
    LogTail.keep(log, LINES).ifPresent(log::setAll);
  }
}
