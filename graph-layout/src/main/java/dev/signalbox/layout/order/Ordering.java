package dev.signalbox.layout.order;

import dev.signalbox.layout.net.Layered;
import java.util.Arrays;

/** Phase 3: finds an order of every row with few crossings. */
public final class Ordering {
  private static final int PATIENCE = 4;

  private Ordering() {}

  /** An order of {@code layered} with few crossings; the same input gives the same order. */
  public static Order of(Layered layered) {
    Order order = Order.blank(layered);
    int[] roots = new int[layered.items()];
    Arrays.setAll(roots, i -> i);
    FirstOrder.walk(layered, order, roots, true);
    CrossingCounter counter = new CrossingCounter(layered, order);
    Barycenter barycenter = new Barycenter(layered, order);
    Order best = order.copy();
    long fewest = counter.total();
    boolean rightwards = true;
    for (int stale = 0; stale < PATIENCE && fewest > 0; stale++) {
      barycenter.sweep(rightwards);
      rightwards = !rightwards;
      long crossings = counter.total();
      if (crossings < fewest) {
        fewest = crossings;
        best.set(order);
        stale = -1;
      }
    }
    return best;
  }
}
