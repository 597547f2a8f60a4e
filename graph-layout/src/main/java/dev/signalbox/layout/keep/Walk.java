package dev.signalbox.layout.keep;

import dev.signalbox.layout.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cheapest ways along the lanes from a few gates: length, and something for every bend and every
 * crossing. A state is a node of the grid and the direction it was entered by. A walk goes
 * everywhere, or only as far as it must to find the cheapest of its goals (A*, with the distance
 * still to go along the lanes as what is left to pay at least).
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
  private final List<Goal> goals;
  private final float[] toGoalX;
  private final float[] toGoalY;

  /**
   * A node worth reaching.
   *
   * @param direction which way one must face there
   * @param price what it costs to end there
   */
  record Goal(int node, int direction, double price) {}

  /** A walk to {@code goals}; without goals it goes everywhere. */
  Walk(Lanes lanes, List<Goal> goals) {
    this.lanes = lanes;
    this.goals = goals;
    int columns = lanes.x().length;
    toGoalX = distances(lanes.x(), goals.stream().mapToInt(g -> g.node() % columns).toArray());
    toGoalY = distances(lanes.y(), goals.stream().mapToInt(g -> g.node() / columns).toArray());
    int states = lanes.x().length * lanes.y().length * 4;
    cost = new float[states];
    Arrays.fill(cost, Float.POSITIVE_INFINITY);
    before = new int[states];
    Arrays.fill(before, -1);
  }

  /** For each lane the distance to the stretch of lanes between the outermost {@code wanted}. */
  private static float[] distances(double[] lanes, int[] wanted) {
    float[] distances = new float[lanes.length];
    if (wanted.length > 0) {
      double least = lanes[Arrays.stream(wanted).min().orElse(0)];
      double most = lanes[Arrays.stream(wanted).max().orElse(0)];
      for (int i = 0; i < lanes.length; i++) {
        distances[i] = (float) Math.max(0, Math.max(least - lanes[i], lanes[i] - most));
      }
    }
    return distances;
  }

  /** Lets walks start at {@code node} in {@code direction}. */
  void start(int node, int direction, double price) {
    reach(node * 4 + direction, (float) price, -1);
  }

  private void reach(int state, float price, int from) {
    if (price < cost[state]) {
      cost[state] = price;
      before[state] = from;
      frontier.add(atLeast(state), state);
    }
  }

  /** What a way through {@code state} to a goal costs at least. */
  private float atLeast(int state) {
    int columns = lanes.x().length;
    return cost[state] + toGoalX[state / 4 % columns] + toGoalY[state / 4 / columns];
  }

  /** Walks everywhere, or until no cheaper way to a goal can be left. */
  void run() {
    int columns = lanes.x().length;
    int rows = lanes.y().length;
    double reached = Double.POSITIVE_INFINITY;
    while (!frontier.isEmpty()) {
      long least = frontier.remove();
      int state = (int) least;
      float price = Float.intBitsToFloat((int) (least >> 32));
      if (price > reached) {
        return;
      }
      if (price > atLeast(state)) {
        continue;
      }
      int node = state / 4;
      int i = node % columns;
      int j = node / columns;
      if (toGoalX[i] == 0 && toGoalY[j] == 0) {
        reached = Math.min(reached, price(node));
      }
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

  /** What it costs to end at {@code node}, as far as known; infinite where no goal is. */
  private double price(int node) {
    double price = Double.POSITIVE_INFINITY;
    for (Goal goal : goals) {
      if (goal.node() == node) {
        price = Math.min(price, cost(node, goal.direction()) + goal.price());
      }
    }
    return price;
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
