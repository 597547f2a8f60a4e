package dev.signalbox.layout.order;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Steps;
import java.util.Arrays;

/**
 * Moves each item to the place of its row where it causes the least cost with both neighbouring
 * rows, until nothing improves. A crossing of two long edges in the middle of both costs a little
 * more than others, because one of them has to bend for it; so the number of crossings may rise
 * where many bends are saved.
 */
final class Sifting {
  private static final int CROSSING = 4;
  private static final int INNER_CROSSING = 5;

  /** How much cost for each edge of an item makes it hopeless to look further in a direction. */
  private static final int HOPELESS = 100;

  private final Steps steps;
  private final Order order;
  private final Siblings siblings;
  private final Effort effort;
  private final int[] left;
  private final int[] right;
  private final boolean[] stale;
  private final int[] queue;
  private final boolean[] innerLeft;
  private final boolean[] innerRight;

  Sifting(Layered layered, Order order, Siblings siblings, Effort effort) {
    steps = layered.steps();
    this.order = order;
    this.siblings = siblings;
    this.effort = effort;
    left = new int[steps.count()];
    right = new int[steps.count()];
    stale = new boolean[order.rows().length];
    int widest = 0;
    for (int[] row : order.rows()) {
      widest = Math.max(widest, row.length);
    }
    queue = new int[widest];
    innerLeft = new boolean[layered.items()];
    innerRight = new boolean[layered.items()];
    for (int item = layered.net().vertices(); item < layered.items(); item++) {
      innerLeft[item] = !layered.isVertex(steps.left()[steps.leftStart()[item]]);
      innerRight[item] = !layered.isVertex(steps.right()[steps.rightStart()[item]]);
    }
  }

  /** Sifts until a local optimum, or {@code passes} times, or until the effort is over. */
  void run(int passes) {
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
    boolean moved = false;
    for (int i = 0; i < row.length; i++) {
      moved |= move(row, queue[i]);
    }
    if (!moved) {
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

  private boolean move(int[] row, int item) {
    int at = order.position()[item];
    int best = at;
    int least = 0;
    int change = 0;
    int hopeless = HOPELESS * degree(item);
    int above = siblings.before(item);
    int below = siblings.after(item);
    for (int i = at - 1; i >= 0 && change < hopeless && row[i] != above; i--) {
      change -= excess(row[i], item);
      if (change < least) {
        least = change;
        best = i;
      }
    }
    change = 0;
    for (int i = at + 1; i < row.length && change < hopeless && row[i] != below; i++) {
      change -= excess(item, row[i]);
      if (change < least) {
        least = change;
        best = i;
      }
    }
    if (best != at) {
      shift(row, at, best);
    }
    return best != at;
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

  /** Cost of the two with {@code upper} above, less that with {@code lower} above. */
  private int excess(int upper, int lower) {
    return excess(left, steps.leftStart(), innerLeft, upper, lower)
        + excess(right, steps.rightStart(), innerRight, upper, lower);
  }

  private static int excess(int[] ends, int[] start, boolean[] inner, int upper, int lower) {
    int i = start[upper];
    int k = start[lower];
    int iEnd = start[upper + 1];
    int kEnd = start[lower + 1];
    if (iEnd - i == 1 && kEnd - k == 1) {
      int cost = inner[upper] && inner[lower] ? INNER_CROSSING : CROSSING;
      return cost * Integer.compare(ends[i], ends[k]);
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
    return CROSSING * sum;
  }
}
