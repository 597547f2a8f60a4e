package dev.signalbox.layout.order;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Steps;
import java.util.Arrays;

/**
 * Moves each item to the place of its row where it causes the fewest crossings with both
 * neighbouring rows, until nothing improves. Never adds a crossing.
 */
final class Sifting {
  private final Steps steps;
  private final Order order;
  private final Effort effort;
  private final int[] left;
  private final int[] right;
  private final boolean[] stale;
  private final int[] queue;
  private long gain;

  Sifting(Layered layered, Order order, Effort effort) {
    steps = layered.steps();
    this.order = order;
    this.effort = effort;
    left = new int[steps.count()];
    right = new int[steps.count()];
    stale = new boolean[order.rows().length];
    int widest = 0;
    for (int[] row : order.rows()) {
      widest = Math.max(widest, row.length);
    }
    queue = new int[widest];
  }

  /**
   * Sifts until a local optimum or until the effort is over.
   *
   * @return how many crossings are gone
   */
  long run(int passes) {
    gain = 0;
    Arrays.fill(stale, true);
    boolean any = true;
    for (int pass = 0; any && pass < passes && !effort.over(); pass++) {
      any = false;
      for (int i = 0; i < stale.length; i++) {
        int layer = pass % 2 == 0 ? i : stale.length - 1 - i;
        if (stale[layer]) {
          stale[layer] = false;
          any |= sift(layer);
        }
      }
    }
    return gain;
  }

  private boolean sift(int layer) {
    int[] row = order.rows()[layer];
    if (row.length < 2) {
      return false;
    }
    int ends = 0;
    for (int item : row) {
      sortEnds(item);
      ends += degree(item);
    }
    effort.spend(2L * ends * row.length / 3 + row.length);
    System.arraycopy(row, 0, queue, 0, row.length);
    long before = gain;
    for (int i = 0; i < row.length; i++) {
      move(row, queue[i]);
    }
    if (gain == before) {
      return false;
    }
    stale[layer] = true;
    if (layer > 0) {
      stale[layer - 1] = true;
    }
    if (layer + 1 < stale.length) {
      stale[layer + 1] = true;
    }
    return true;
  }

  private int degree(int item) {
    return steps.leftStart()[item + 1]
        - steps.leftStart()[item]
        + steps.rightStart()[item + 1]
        - steps.rightStart()[item];
  }

  private void sortEnds(int item) {
    sortEnds(item, steps.leftStart(), steps.left(), left);
    sortEnds(item, steps.rightStart(), steps.right(), right);
  }

  private void sortEnds(int item, int[] start, int[] other, int[] ends) {
    int from = start[item];
    int to = start[item + 1];
    for (int k = from; k < to; k++) {
      ends[k] = order.position()[other[k]];
    }
    if (to - from > 1) {
      Arrays.sort(ends, from, to);
    }
  }

  private void move(int[] row, int item) {
    int at = order.position()[item];
    int best = at;
    int least = 0;
    int change = 0;
    for (int i = at - 1; i >= 0; i--) {
      change -= excess(row[i], item);
      if (change < least) {
        least = change;
        best = i;
      }
    }
    change = 0;
    for (int i = at + 1; i < row.length; i++) {
      change -= excess(item, row[i]);
      if (change < least) {
        least = change;
        best = i;
      }
    }
    if (least < 0) {
      gain -= least;
      shift(row, at, best);
    }
  }

  private void shift(int[] row, int from, int to) {
    int item = row[from];
    int step = from < to ? 1 : -1;
    for (int i = from; i != to; i += step) {
      row[i] = row[i + step];
      order.position()[row[i]] = i;
    }
    row[to] = item;
    order.position()[item] = to;
  }

  /** Crossings of the two with {@code upper} above, less those with {@code lower} above. */
  private int excess(int upper, int lower) {
    return excess(left, steps.leftStart(), upper, lower)
        + excess(right, steps.rightStart(), upper, lower);
  }

  private static int excess(int[] ends, int[] start, int upper, int lower) {
    int i = start[upper];
    int k = start[lower];
    int iEnd = start[upper + 1];
    int kEnd = start[lower + 1];
    if (iEnd - i == 1 && kEnd - k == 1) {
      return Integer.compare(ends[i], ends[k]);
    }
    int sum = 0;
    int below = k;
    int upTo = k;
    for (; i < iEnd; i++) {
      int end = ends[i];
      while (below < kEnd && ends[below] < end) {
        below++;
      }
      upTo = Math.max(upTo, below);
      while (upTo < kEnd && ends[upTo] <= end) {
        upTo++;
      }
      sum += (below - k) - (kEnd - upTo);
    }
    return sum;
  }
}
