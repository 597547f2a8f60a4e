package dev.signalbox.layout.route;

import dev.signalbox.layout.net.Layered;

/**
 * Lets long edges run level from their left end as far as other edges and boxes allow, so that they
 * climb in few gaps. Inside layers edges are level afterwards.
 */
final class Levelling {
  private final Layered layered;
  private final Strands strands;
  private final Ports ports;

  Levelling(Layered layered, Strands strands, Ports ports) {
    this.layered = layered;
    this.strands = strands;
    this.ports = ports;
  }

  /** Levels the strands of {@code edge}. */
  void level(int edge) {
    int[] chain = layered.chains()[edge];
    int first = strands.first(edge);
    double level = ports.atLeft()[edge];
    for (int s = 1; s + 1 < chain.length; s++) {
      if (layered.isPoint(chain[s]) && fits(first + s, level)) {
        set(first + s, level);
      } else {
        level = strands.leave(first + s);
      }
    }
    levelEnd(chain, first, ports.atRight()[edge]);
  }

  /** Takes the last level run to the height of the right port, if all of it can go there. */
  private void levelEnd(int[] chain, int first, double level) {
    int from = chain.length - 1;
    double run = strands.leave(first + from - 1);
    while (from > 1
        && layered.isPoint(chain[from - 1])
        && strands.leave(first + from - 1) == run
        && fits(first + from - 1, level)) {
      from--;
    }
    boolean whole = from == 1 || strands.leave(first + from - 1) != run;
    if (from > 1 && whole) {
      for (int s = from; s + 1 < chain.length; s++) {
        set(first + s, level);
      }
    }
  }

  private boolean fits(int step, double level) {
    return strands.low(step - 1, false) <= level
        && level <= strands.high(step - 1, false)
        && strands.low(step, true) <= level
        && level <= strands.high(step, true);
  }

  private void set(int step, double level) {
    strands.setArrive(step - 1, level);
    strands.setLeave(step, level);
  }
}
