package dev.signalbox.layout.cycle;

import dev.signalbox.layout.net.Neighbours;
import dev.signalbox.layout.net.Net;

/**
 * Turns few edges round: the greedy order of Eades, Lin and Smyth, "A fast and effective heuristic
 * for the feedback arc set problem" (1993). Sinks go to the end, sources to the front, else the
 * vertex with the most surplus of leaving edges goes to the front.
 *
 * <p>Postcondition: with those edges turned round no cycle is left and no arc leads to the entry.
 */
public final class Greedy {
  private final Net net;
  private final Neighbours neighbours;
  private final int[] in;
  private final int[] out;
  private final boolean[] gone;
  private final int[] place;
  private final int[] sources;
  private final int[] sinks;
  private int sourceCount;
  private int sinkCount;
  private int front;
  private int back;

  private Greedy(Net net, Neighbours neighbours) {
    this.net = net;
    this.neighbours = neighbours;
    int n = net.vertices();
    in = new int[n];
    out = new int[n];
    gone = new boolean[n];
    place = new int[n];
    sources = new int[n];
    sinks = new int[n];
    back = n - 1;
    for (int e = 0; e < net.edges(); e++) {
      out[net.from()[e]]++;
      in[net.to()[e]]++;
    }
  }

  /**
   * Which edges to turn round.
   *
   * @return for each edge whether it is turned round
   */
  public static boolean[] turn(Net net, Neighbours neighbours) {
    Greedy greedy = new Greedy(net, neighbours);
    greedy.run();
    boolean[] turned = new boolean[net.edges()];
    for (int e = 0; e < turned.length; e++) {
      turned[e] = greedy.place[net.from()[e]] > greedy.place[net.to()[e]];
    }
    return turned;
  }

  private void run() {
    int n = net.vertices();
    for (int v = n - 1; v >= 0; v--) {
      file(v);
    }
    if (net.entry() >= 0) {
      remove(net.entry(), front++);
    }
    while (front <= back) {
      if (sinkCount > 0) {
        int v = sinks[--sinkCount];
        if (!gone[v]) {
          remove(v, back--);
        }
      } else if (sourceCount > 0) {
        int v = sources[--sourceCount];
        if (!gone[v]) {
          remove(v, front++);
        }
      } else {
        remove(richest(), front++);
      }
    }
  }

  private int richest() {
    int best = -1;
    for (int v = 0; v < gone.length; v++) {
      if (!gone[v] && (best < 0 || out[v] - in[v] > out[best] - in[best])) {
        best = v;
      }
    }
    return best;
  }

  private void file(int v) {
    if (out[v] == 0) {
      sinks[sinkCount++] = v;
    } else if (in[v] == 0) {
      sources[sourceCount++] = v;
    }
  }

  private void remove(int v, int at) {
    gone[v] = true;
    place[v] = at;
    for (int k = neighbours.start(v); k < neighbours.end(v); k++) {
      int other = neighbours.other(k);
      if (gone[other]) {
        continue;
      }
      boolean leaves = net.from()[neighbours.edge(k)] == v;
      if (leaves && --in[other] == 0 && out[other] > 0) {
        sources[sourceCount++] = other;
      } else if (!leaves && --out[other] == 0) {
        sinks[sinkCount++] = other;
      }
    }
  }
}
