package dev.signalbox.app.ui.kit;

import java.util.List;
import javafx.collections.ObservableList;

/** Rows of lists that change a little at a time. */
public final class Rows {
  private Rows() {}

  /** Makes a list say what another says; equal rows at both ends, and their cells, stay. */
  public static <T> void update(ObservableList<T> shown, List<T> wanted) {
    int limit = Math.min(shown.size(), wanted.size());
    int head = 0;
    while (head < limit && shown.get(head).equals(wanted.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < limit - head
        && shown.get(shown.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
      tail++;
    }
    List<T> fresh = wanted.subList(head, wanted.size() - tail);
    if (shown.size() - tail - head == fresh.size()) {
      for (int i = 0; i < fresh.size(); i++) {
        shown.set(head + i, fresh.get(i));
      }
    } else {
      shown.remove(head, shown.size() - tail);
      shown.addAll(head, fresh);
    }
  }
}
