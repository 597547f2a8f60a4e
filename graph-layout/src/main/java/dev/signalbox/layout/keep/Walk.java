package dev.signalbox.layout.keep;

import dev.signalbox.layout.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cheapest ways along the lanes from a few gates: length, and something for every bend and every
 * crossing. A state is a node of the grid and the direction it was entered by.
 */
final class Walk {
  static final int EAST = 0;
  static final int WEST = 1;
  static final int SOUTH = 2;
  static final int NORTH = 3;
  private static final float BEND = 15;

  private final Lanes lanes;
  private final float[] cost;
  private final int[] before;
  private final Frontier frontier = new Frontier();

  Walk(Lanes lanes) {
    this.lanes = lanes;
    int states = lanes.x().length * lanes.y().length * 4;
    cost = new float[states];
    Arrays.fill(cost, Float.POSITIVE_INFINITY);
    before = new int[states];
    Arrays.fill(before, -1);
  }

  int node(int i, int j) {
    return j * lanes.x().length + i;
  }

  /** Lets walks start at {@code node} in {@code direction}. */
  void start(int node, int direction, double price) {
    reach(node * 4 + direction, (float) price, -1);
  }

  private void reach(int state, float price, int from) {
    if (price < cost[state]) {
      cost[state] = price;
      before[state] = from;
      frontier.add(price, state);
    }
  }

  /** Walks everywhere. */
  void run() {
    int columns = lanes.x().length;
    int rows = lanes.y().length;
    while (!frontier.isEmpty()) {
      long least = frontier.remove();
      int state = (int) least;
      if (Float.intBitsToFloat((int) (least >> 32)) > cost[state]) {
        continue;
      }
      int node = state / 4;
      int i = node % columns;
      int j = node / columns;
      if (i + 1 < columns) {
        step(state, EAST, node + 1, lanes.x()[i + 1] - lanes.x()[i] + lanes.level()[node]);
      }
      if (i > 0) {
        step(state, WEST, node - 1, lanes.x()[i] - lanes.x()[i - 1] + lanes.level()[node - 1]);
      }
      if (j + 1 < rows) {
        step(state, SOUTH, node + columns, lanes.y()[j + 1] - lanes.y()[j] + lanes.upright()[node]);
      }
      if (j > 0) {
        step(
            state,
            NORTH,
            node - columns,
            lanes.y()[j] - lanes.y()[j - 1] + lanes.upright()[node - columns]);
      }
    }
  }

  private void step(int state, int direction, int next, double price) {
    int came = state % 4;
    if (price == Double.POSITIVE_INFINITY || (came ^ 1) == direction) {
      return;
    }
    float bend = came == direction ? 0 : BEND;
    reach(next * 4 + direction, cost[state] + bend + (float) price, state);
  }

  /** What it costs to be at {@code node} facing {@code direction}; infinite if out of reach. */
  double cost(int node, int direction) {
    return price(best(node, direction), direction);
  }

  private float price(int state, int direction) {
    return cost[state] + (state % 4 == direction ? 0 : BEND);
  }

  /** The state at {@code node} from which to go on in {@code direction}. */
  private int best(int node, int direction) {
    int best = node * 4 + direction;
    for (int came = 0; came < 4; came++) {
      int state = node * 4 + came;
      if ((came ^ 1) != direction && price(state, direction) < price(best, direction)) {
        best = state;
      }
    }
    return best;
  }

  /** The way to {@code node}, facing {@code direction} there, start first. */
  List<Point> path(int node, int direction) {
    List<Point> path = new ArrayList<>();
    for (int state = best(node, direction); state >= 0; state = before[state]) {
      int at = state / 4;
      path.add(new Point(lanes.x()[at % lanes.x().length], lanes.y()[at / lanes.x().length]));
    }
    return path.reversed();
  }
}
