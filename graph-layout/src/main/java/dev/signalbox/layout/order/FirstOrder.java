package dev.signalbox.layout.order;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Steps;

/** A first order: the items of each row as a depth-first walk meets them. */
final class FirstOrder {
  private FirstOrder() {}

  /** Fills {@code order} by walking from the items of {@code roots} in turn; linear time. */
  static void walk(Layered layered, Order order, int[] roots, boolean rightFirst) {
    Steps steps = layered.steps();
    int items = layered.items();
    boolean[] seen = new boolean[items];
    int[] filled = new int[layered.layers()];
    int[] next = new int[items];
    int[] stack = new int[items];
    for (int root : roots) {
      if (seen[root]) {
        continue;
      }
      int depth = 0;
      int item = root;
      while (true) {
        if (!seen[item]) {
          seen[item] = true;
          int layer = layered.layer()[item];
          order.rows()[layer][filled[layer]++] = item;
          stack[depth++] = item;
        }
        item = unseen(steps, next, seen, stack[depth - 1], rightFirst);
        if (item < 0) {
          if (--depth == 0) {
            break;
          }
          item = stack[depth - 1];
        }
      }
    }
    order.number();
  }

  private static int unseen(Steps steps, int[] next, boolean[] seen, int item, boolean rightFirst) {
    int rights = steps.rightStart()[item + 1] - steps.rightStart()[item];
    int lefts = steps.leftStart()[item + 1] - steps.leftStart()[item];
    while (next[item] < rights + lefts) {
      int k = next[item]++;
      boolean goRight = rightFirst ? k < rights : k >= lefts;
      int offset = goRight ? (rightFirst ? k : k - lefts) : (rightFirst ? k - rights : k);
      int other =
          goRight
              ? steps.right()[steps.rightStart()[item] + offset]
              : steps.left()[steps.leftStart()[item] + offset];
      if (!seen[other]) {
        return other;
      }
    }
    return -1;
  }
}
