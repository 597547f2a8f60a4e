package dev.signalbox.layout.route;

import dev.signalbox.layout.net.Layered;

/**
 * Draws every edge with few bends: from its box it runs straight through as many gates (the free
 * stretches at the sides of layers) as one line can, bends, and so on. Bends lie on gates only, so
 * the promise of {@link Strands} holds.
 */
final class Straightening {
  private static final double STEEPEST = 30;

  private final Placed placed;
  private final Strands strands;
  private final Ports ports;
  private final double[] x;
  private final double[] low;
  private final double[] high;
  private final double[] y;
  private final double[] seenLow;
  private final double[] seenHigh;
  private int seen;
  private double top;
  private double bottom;

  Straightening(Placed placed, Ports ports, Strands strands) {
    this.placed = placed;
    this.strands = strands;
    this.ports = ports;
    int most = 2 * placed.layered().layers() + 2;
    x = new double[most];
    low = new double[most];
    high = new double[most];
    y = new double[most];
    seenLow = new double[most];
    seenHigh = new double[most];
  }

  /** Moves the strands of {@code edge} onto a path of few bends. */
  void straighten(int edge) {
    int gates = gates(edge);
    lookBack(gates);
    int at = 0;
    while (at < gates - 1) {
      at = reach(at, gates);
    }
    int step = strands.first(edge);
    for (int g = 1; g < gates - 1; g += 2, step++) {
      strands.setLeave(step, y[g]);
      strands.setArrive(step, y[g + 1]);
    }
  }

  /** Gate 0 is the left port, then leaving and arriving sides in turn, then the right port. */
  private int gates(int edge) {
    Layered layered = placed.layered();
    int[] chain = layered.chains()[edge];
    top = Math.min(ports.atLeft()[edge], ports.atRight()[edge]);
    bottom = Math.max(ports.atLeft()[edge], ports.atRight()[edge]);
    for (int s = 1; s + 1 < chain.length; s++) {
      top = Math.min(top, placed.y()[chain[s]]);
      bottom = Math.max(bottom, placed.y()[chain[s]]);
    }
    int count = 0;
    count = gate(count, placed.right(chain[0]), ports.atLeft()[edge], ports.atLeft()[edge]);
    int step = strands.first(edge);
    for (int s = 0; s + 1 < chain.length; s++, step++) {
      boolean fixedLeave = s > 0 && !layered.isPoint(chain[s]);
      boolean fixedArrive = s + 2 < chain.length && !layered.isPoint(chain[s + 1]);
      double leave = strands.leave(step);
      double arrive = strands.arrive(step);
      count =
          gate(
              count,
              placed.columns().right(layered.layer()[chain[s]]),
              fixedLeave ? leave : strands.low(step, true),
              fixedLeave ? leave : strands.high(step, true));
      count =
          gate(
              count,
              placed.columns().left()[layered.layer()[chain[s + 1]]],
              fixedArrive ? arrive : strands.low(step, false),
              fixedArrive ? arrive : strands.high(step, false));
    }
    int last = chain[chain.length - 1];
    near(1, placed.right(chain[0]), ports.atLeft()[edge]);
    near(count - 1, placed.left(last), ports.atRight()[edge]);
    count = gate(count, placed.left(last), ports.atRight()[edge], ports.atRight()[edge]);
    y[0] = low[0];
    return count;
  }

  /** Keeps a gate beside a port from making the edge climb along the box. */
  private void near(int gate, double portX, double portY) {
    double room = STEEPEST * Math.abs(x[gate] - portX);
    low[gate] = Math.max(low[gate], portY - room);
    high[gate] = Math.min(high[gate], portY + room);
  }

  private int gate(int count, double at, double from, double to) {
    x[count] = at;
    low[count] = Math.max(from, Math.min(top, to));
    high[count] = Math.min(to, Math.max(bottom, from));
    return count + 1;
  }

  /** Works out from where, and from which heights there, one line reaches the right port. */
  private void lookBack(int gates) {
    int end = gates - 1;
    y[end] = low[end];
    double least = Double.NEGATIVE_INFINITY;
    double most = Double.POSITIVE_INFINITY;
    seen = end;
    for (int g = end - 1; g > 0; g--) {
      double dx = x[end] - x[g];
      if (dx > 0) {
        least = Math.max(least, (y[end] - high[g]) / dx);
        most = Math.min(most, (y[end] - low[g]) / dx);
      } else if (y[end] < low[g] || y[end] > high[g]) {
        return;
      }
      if (least > most) {
        return;
      }
      seenLow[g] = dx > 0 ? y[end] - most * dx : y[end];
      seenHigh[g] = dx > 0 ? y[end] - least * dx : y[end];
      seen = g;
    }
  }

  /**
   * Runs from gate {@code from} straight to the right port, or to the gate where one bend is enough
   * to reach it, or else as far as one line goes.
   *
   * @return the gate where the line ends
   */
  private int reach(int from, int gates) {
    double least = Double.NEGATIVE_INFINITY;
    double most = Double.POSITIVE_INFINITY;
    int bend = -1;
    double bendAt = 0;
    double widest = -1;
    int to = from + 1;
    for (; to < gates; to++) {
      double dx = x[to] - x[from];
      if (dx <= 0) {
        if (y[from] < low[to] || y[from] > high[to]) {
          break;
        }
        continue;
      }
      double lower = Math.max(least, (low[to] - y[from]) / dx);
      double upper = Math.min(most, (high[to] - y[from]) / dx);
      if (lower > upper) {
        break;
      }
      least = lower;
      most = upper;
      if (to >= seen && to < gates - 1) {
        double top = Math.max(y[from] + least * dx, seenLow[to]);
        double bottom = Math.min(y[from] + most * dx, seenHigh[to]);
        if (bottom - top > widest) {
          widest = bottom - top;
          bend = to;
          bendAt = (top + bottom) / 2;
        }
      }
    }
    if (to == gates) {
      return line(from, gates - 1, y[gates - 1]);
    }
    if (bend >= 0) {
      return line(from, bend, bendAt);
    }
    int end = to - 1;
    if (least == Double.NEGATIVE_INFINITY) {
      return line(from, from + 1, Math.clamp(y[from], low[from + 1], high[from + 1]));
    }
    double aim = ((low[to] + high[to]) / 2 - y[from]) / (x[to] - x[from]);
    return line(from, end, y[from] + Math.clamp(aim, least, most) * (x[end] - x[from]));
  }

  /** Sets the gates after {@code from} up to {@code to}, which gets {@code height}. */
  private int line(int from, int to, double height) {
    double run = x[to] - x[from];
    double climb = height - y[from];
    for (int g = from + 1; g <= to; g++) {
      double at = run > 0 ? y[from] + climb * (x[g] - x[from]) / run : height;
      y[g] = Math.clamp(at, low[g], high[g]);
    }
    return to;
  }
}
