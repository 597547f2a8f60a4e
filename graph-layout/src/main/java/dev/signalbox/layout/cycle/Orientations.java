package dev.signalbox.layout.cycle;

import dev.signalbox.layout.net.Neighbours;
import dev.signalbox.layout.net.Net;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Phase 1: ways to turn edges round so that no cycle is left. */
public final class Orientations {
  private Orientations() {}

  /**
   * Different ways, at least one. Fewest turned edges does not mean fewest crossings, so later
   * phases choose.
   */
  public static List<boolean[]> of(Net net) {
    Neighbours neighbours = Neighbours.of(net.vertices(), net.from(), net.to());
    List<boolean[]> ways = new ArrayList<>();
    add(ways, DepthFirst.turn(net, neighbours, true));
    add(ways, Greedy.turn(net, neighbours));
    add(ways, DepthFirst.turn(net, neighbours, false));
    return ways;
  }

  private static void add(List<boolean[]> ways, boolean[] way) {
    if (ways.stream().noneMatch(other -> Arrays.equals(other, way))) {
      ways.add(way);
    }
  }
}
