package dev.signalbox.app.ui.tester;

import java.util.List;
import java.util.stream.Stream;

/**
 * Goes through URLs that were tried before, as a shell goes through commands. A value.
 *
 * @param urls newest first, none twice
 * @param at which of them is shown; -1 for the draft
 * @param draft what stood in the field before the first step; comes after the oldest URL and before
 *     the newest one
 */
record Recall(List<String> urls, int at, String draft) {
  /** How many URLs are remembered; older ones are forgotten. */
  static final int MOST = 30;

  /** Keeps an immutable copy. */
  Recall {
    urls = List.copyOf(urls);
  }

  /** Shows no URL yet. */
  static Recall of(List<String> urls) {
    return new Recall(urls.stream().distinct().limit(MOST).toList(), -1, "");
  }

  /** With a URL that was tried just now; a blank one is none. */
  Recall with(String url) {
    return url.isBlank() ? this : of(Stream.concat(Stream.of(url.strip()), urls.stream()).toList());
  }

  /** With URLs that were tried earlier than all of these. */
  Recall before(List<String> older) {
    return of(Stream.concat(urls.stream(), older.stream()).toList());
  }

  /**
   * Another URL than the one in the field; itself when there is none.
   *
   * @param field what stands in the field; becomes the draft unless this put it there
   * @param by 1 for an older URL, -1 for a newer one; the ends lead to each other
   */
  Recall step(String field, int by) {
    Recall next = field.equals(shown()) ? this : new Recall(urls, -1, field);
    for (int steps = 0; steps <= urls.size(); steps++) {
      int place = Math.floorMod(next.at + 1 + by, urls.size() + 1) - 1;
      next = new Recall(urls, place, next.draft);
      if (!next.shown().equals(field)) {
        return next;
      }
    }
    return this;
  }

  /** What belongs into the field. */
  String shown() {
    return at < 0 ? draft : urls.get(at);
  }
}
