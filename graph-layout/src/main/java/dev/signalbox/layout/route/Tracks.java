package dev.signalbox.layout.route;

import dev.signalbox.layout.net.Layered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which upright lane between two layers each climbing step takes, so that upright pieces never lie
 * on each other and cross few level pieces.
 *
 * @param lane the lane of each step from the left, -1 for level steps
 * @param count the number of lanes after each layer
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
record Tracks(int[] lane, int[] count) {
  private static final int COVERED = 100;
  private static final double NEAR = 2;

  /** Chooses lanes for all steps; quadratic in the climbing steps between two layers. */
  static Tracks of(Layered layered, Strands strands) {
    List<List<Integer>> climbing = new ArrayList<>();
    for (int layer = 0; layer < layered.layers(); layer++) {
      climbing.add(new ArrayList<>());
    }
    int steps = 0;
    for (int e = 0; e < layered.chains().length; e++) {
      int[] chain = layered.chains()[e];
      for (int s = 0; s + 1 < chain.length; s++, steps++) {
        if (strands.leave(steps) != strands.arrive(steps)) {
          climbing.get(layered.layer()[chain[s]]).add(steps);
        }
      }
    }
    int[] lane = new int[steps];
    Arrays.fill(lane, -1);
    int[] count = new int[layered.layers()];
    for (int layer = 0; layer < count.length; layer++) {
      int[] sequence = sequence(climbing.get(layer), strands);
      for (int i = 0; i < sequence.length; i++) {
        int free = 0;
        for (int k = 0; k < i; k++) {
          if (overlap(sequence[k], sequence[i], strands)) {
            free = Math.max(free, lane[sequence[k]] + 1);
          }
        }
        lane[sequence[i]] = free;
        count[layer] = Math.max(count[layer], free + 1);
      }
    }
    return new Tracks(lane, count);
  }

  /** From left to right: always the step that gains most by standing left of all others. */
  private static int[] sequence(List<Integer> steps, Strands strands) {
    int n = steps.size();
    int[] surplus = new int[n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        int gain = gain(steps.get(i), steps.get(k), strands);
        surplus[i] += gain;
        surplus[k] -= gain;
      }
    }
    boolean[] taken = new boolean[n];
    int[] sequence = new int[n];
    for (int at = 0; at < n; at++) {
      int best = -1;
      for (int i = 0; i < n; i++) {
        if (!taken[i] && (best < 0 || surplus[i] > surplus[best])) {
          best = i;
        }
      }
      taken[best] = true;
      sequence[at] = steps.get(best);
      for (int i = 0; i < n; i++) {
        surplus[i] += taken[i] ? 0 : gain(steps.get(best), steps.get(i), strands);
      }
    }
    return sequence;
  }

  /** How much worse it is to have {@code a} right of {@code b} than left of it. */
  private static int gain(int a, int b, Strands strands) {
    return cost(b, a, strands) - cost(a, b, strands);
  }

  /** Crossings, and level pieces lying on each other, with {@code a} left of {@code b}. */
  private static int cost(int a, int b, Strands strands) {
    int cost = inside(strands.leave(b), a, strands) ? 1 : 0;
    cost += inside(strands.arrive(a), b, strands) ? 1 : 0;
    return cost + (Math.abs(strands.arrive(a) - strands.leave(b)) < NEAR ? COVERED : 0);
  }

  private static boolean inside(double y, int step, Strands strands) {
    double leave = strands.leave(step);
    double arrive = strands.arrive(step);
    return Math.min(leave, arrive) < y && y < Math.max(leave, arrive);
  }

  private static boolean overlap(int a, int b, Strands strands) {
    double top = Math.max(low(a, strands), low(b, strands));
    double bottom = Math.min(high(a, strands), high(b, strands));
    return top <= bottom + NEAR;
  }

  private static double low(int step, Strands strands) {
    return Math.min(strands.leave(step), strands.arrive(step));
  }

  private static double high(int step, Strands strands) {
    return Math.max(strands.leave(step), strands.arrive(step));
  }
}
