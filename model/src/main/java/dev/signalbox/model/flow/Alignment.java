package dev.signalbox.model.flow;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds which items of a list were there before an edit, in the same order. */
final class Alignment {
  /** A middle of more items on a side is taken as new; an edit leaves less. */
  private static final int MOST = 64;

  /** Stands for an item that was not there, or not in this order. */
  static final int NEW = -1;

  private Alignment() {}

  /** For each item now, its index before, or {@link #NEW}. The indexes rise. */
  static <T> int[] of(
      List<? extends T> was, List<? extends T> now, BiPredicate<? super T, ? super T> same) {
    int[] origins = new int[now.size()];
    Arrays.fill(origins, NEW);
    int most = Math.min(was.size(), now.size());
    int head = 0;
    while (head < most && same.test(was.get(head), now.get(head))) {
      origins[head] = head;
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && same.test(was.get(was.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
      tail++;
      origins[now.size() - tail] = was.size() - tail;
    }
    if (was.size() - head - tail <= MOST && now.size() - head - tail <= MOST) {
      middle(
          was.subList(head, was.size() - tail),
          now.subList(head, now.size() - tail),
          same,
          head,
          origins);
    }
    return origins;
  }

  /** The longest common row of items, by the usual table. */
  private static <T> void middle(
      List<? extends T> was,
      List<? extends T> now,
      BiPredicate<? super T, ? super T> same,
      int head,
      int[] origins) {
    int[][] longest = new int[was.size() + 1][now.size() + 1];
    for (int i = was.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        longest[i][j] =
            same.test(was.get(i), now.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < was.size() && j < now.size()) {
      if (same.test(was.get(i), now.get(j))) {
        origins[head + j++] = head + i++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
