package dev.signalbox.layout.place;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Steps;
import dev.signalbox.layout.order.Order;

/**
 * Which steps cross an inner step, one between two passing points of one edge. Inner steps are to
 * be level, so the others give way ("type 1 conflicts").
 */
final class InnerSteps {
  private final Layered layered;
  private final int[] aboveOnLeft;
  private final int[] aboveOnRight;

  private InnerSteps(Layered layered) {
    this.layered = layered;
    aboveOnLeft = new int[layered.items()];
    aboveOnRight = new int[layered.items()];
  }

  /** Counts for every item the inner steps above it on its left and on its right side. */
  static InnerSteps of(Layered layered, Order order) {
    InnerSteps inner = new InnerSteps(layered);
    Steps steps = layered.steps();
    for (int[] row : order.rows()) {
      int left = 0;
      int right = 0;
      for (int item : row) {
        inner.aboveOnLeft[item] = left;
        inner.aboveOnRight[item] = right;
        if (!layered.isVertex(item)) {
          left += layered.isVertex(steps.left()[steps.leftStart()[item]]) ? 0 : 1;
          right += layered.isVertex(steps.right()[steps.rightStart()[item]]) ? 0 : 1;
        }
      }
    }
    return inner;
  }

  /** Whether the step between the two crosses an inner step and is not one itself. */
  boolean crossed(int neighbour, int item, boolean neighbourOnLeft) {
    if (!layered.isVertex(neighbour) && !layered.isVertex(item)) {
      return false;
    }
    return neighbourOnLeft
        ? aboveOnRight[neighbour] != aboveOnLeft[item]
        : aboveOnLeft[neighbour] != aboveOnRight[item];
  }
}
