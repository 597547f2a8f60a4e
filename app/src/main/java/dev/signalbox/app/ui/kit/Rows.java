package dev.signalbox.app.ui.kit;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

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

  /** Brings all of a row into sight with the least movement. */
  public static void reveal(ListView<?> list, int row) {
    // Rows that were just added have no place before the next layout.
    list.layout();
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(row);
    }
  }
}
