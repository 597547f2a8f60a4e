package dev.signalbox.layout.order;

import dev.signalbox.layout.net.Layered;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Phase 3: finds an order of every row with few crossings, by sweeps and sifting from many starts.
 */
public final class OrderSearch {
  private static final int PATIENCE = 4;
  private static final int PASSES = 40;
  private static final int SIFT_PASSES = 12;
  private static final int MAX_STALE = 200;

  private final Layered layered;
  private final Siblings siblings;
  private final Effort effort;
  private final Order order;
  private final CrossingCounter counter;
  private final Sweep sweep;
  private final Sifting sifting;
  private final Order start;
  private final Random random = new Random(1);
  private @Nullable Order best;
  private long fewest = Long.MAX_VALUE;

  /** A search within {@code effort} that never breaks the order of {@code siblings}. */
  public OrderSearch(Layered layered, Siblings siblings, Effort effort) {
    this.layered = layered;
    this.siblings = siblings;
    this.effort = effort;
    order = Order.blank(layered);
    start = Order.blank(layered);
    counter = new CrossingCounter(layered, order);
    sweep = new Sweep(layered, order, siblings);
    sifting = new Sifting(layered, order, siblings, effort);
  }

  /** Crossings of {@link #best}. */
  public long fewest() {
    return fewest;
  }

  /** Searches until the effort is over, no crossing is left or nothing has improved for long. */
  public Order run(@Nullable Order first) {
    int stale = 0;
    for (int round = 0; round == 0 || !effort.over(); round++) {
      long before = fewest;
      begin(round, first);
      long crossings = improve(round);
      if (best == null || crossings < fewest) {
        fewest = crossings;
        best = order.copy();
      }
      stale = fewest < before ? 0 : stale + 1;
      if (fewest == 0 || stale > MAX_STALE) {
        break;
      }
    }
    return best == null ? order : best;
  }

  private void begin(int round, @Nullable Order first) {
    if (round == 0 && first != null) {
      order.set(first);
    } else if (round % 3 == 0 && best != null) {
      order.set(best);
      perturb();
    } else {
      int[] roots = new int[layered.items()];
      Arrays.setAll(roots, i -> i);
      if (round > 1) {
        shuffle(roots);
      }
      FirstOrder.walk(layered, order, byLayer(roots, round), round % 2 == 0);
    }
    siblings.restore(order);
  }

  private int[] byLayer(int[] roots, int round) {
    long[] keys = new long[roots.length];
    for (int i = 0; i < roots.length; i++) {
      int layer = layered.layer()[roots[i]];
      keys[i] = (long) (round % 2 == 0 ? layer : layered.layers() - layer) << 32 | i;
    }
    Arrays.sort(keys);
    int[] sorted = new int[roots.length];
    Arrays.setAll(sorted, i -> roots[(int) keys[i]]);
    return sorted;
  }

  private void shuffle(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      int swap = values[i];
      values[i] = values[k];
      values[k] = swap;
    }
  }

  private void perturb() {
    int layers = layered.layers();
    int from = random.nextInt(layers);
    for (int i = 0; i < Math.max(1, layers / 3); i++) {
      int layer = (from + i) % layers;
      int[] row = order.rows()[layer];
      for (int k = 0; k < Math.max(1, row.length / 4); k++) {
        int a = random.nextInt(row.length);
        int b = random.nextInt(row.length);
        int swap = row[a];
        row[a] = row[b];
        row[b] = swap;
      }
      order.number(layer);
    }
  }

  private long improve(int round) {
    boolean median = round % 4 == 1 || round % 4 == 2;
    long crossings = counter.total();
    start.set(order);
    boolean rightwards = round % 2 == 0;
    int stale = 0;
    for (int pass = 0; pass < PASSES && stale < PATIENCE && crossings > 0; pass++) {
      sweep.pass(rightwards, median, pass % 2 == 1 ? random : null);
      rightwards = !rightwards;
      long now = counter.total();
      effort.spend(3L * (layered.steps().count() + layered.items()));
      if (now < crossings) {
        crossings = now;
        start.set(order);
        stale = 0;
      } else {
        stale++;
      }
    }
    order.set(start);
    boolean promising = round < 3 || crossings < fewest * 1.35 + 3;
    if (crossings > 0 && promising) {
      sifting.run(SIFT_PASSES);
      return counter.total();
    }
    return crossings;
  }
}
