package dev.signalbox.layout.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Nets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderSearchTest {
  private static final int NETS = 150;
  private static final long STEPS = 20_000;

  @Test
  void rowsHoldEveryItemOfTheirLayerOnce() {
    for (Net net : Nets.random(NETS)) {
      Layered layered = Nets.layered(net);
      Order order = search(layered, Siblings.none(layered)).run(null);
      int items = 0;
      for (int layer = 0; layer < layered.layers(); layer++) {
        int[] row = order.rows()[layer];
        items += row.length;
        for (int i = 0; i < row.length; i++) {
          assertThat(layered.layer()[row[i]]).isEqualTo(layer);
          assertThat(order.position()[row[i]]).isEqualTo(i);
        }
      }
      assertThat(items).isEqualTo(layered.items());
    }
  }

  @Test
  void crossingsAreThoseCountedStepByStep() {
    for (Net net : Nets.random(NETS)) {
      Layered layered = Nets.layered(net);
      OrderSearch search = search(layered, Siblings.none(layered));
      assertThat(crossings(layered, search.run(null))).isEqualTo(search.fewest());
    }
  }

  @Test
  void goingOnNeverMakesItWorse() {
    for (Net net : Nets.random(NETS)) {
      Layered layered = Nets.layered(net);
      OrderSearch first = search(layered, Siblings.none(layered));
      OrderSearch second = search(layered, Siblings.none(layered));
      second.run(first.run(null));
      assertThat(second.fewest()).isLessThanOrEqualTo(first.fewest());
    }
  }

  @Test
  void siblingsStandInTheirWantedOrder() {
    for (Net net : Nets.random(NETS)) {
      Layered layered = Nets.layered(net);
      Siblings siblings = Siblings.of(layered);
      Order order = search(layered, siblings).run(null);
      for (int item = 0; item < layered.items(); item++) {
        if (siblings.after(item) >= 0) {
          assertThat(order.position()[siblings.after(item)]).isGreaterThan(order.position()[item]);
        }
      }
    }
  }

  private static OrderSearch search(Layered layered, Siblings siblings) {
    return new OrderSearch(layered, siblings, new Effort(LayoutMonitor.NONE, STEPS));
  }

  private static long crossings(Layered layered, Order order) {
    long sum = 0;
    for (int layer = 0; layer < layered.layers(); layer++) {
      List<int[]> steps = steps(layered, order, layer);
      for (int[] a : steps) {
        for (int[] b : steps) {
          sum += a[0] < b[0] && a[1] > b[1] ? 1 : 0;
        }
      }
    }
    return sum;
  }

  private static List<int[]> steps(Layered layered, Order order, int layer) {
    return Arrays.stream(layered.chains())
        .flatMap(chain ->
            IntStream.range(1, chain.length)
                .filter(s -> layered.layer()[chain[s - 1]] == layer)
                .mapToObj(
                    s -> new int[] {order.position()[chain[s - 1]], order.position()[chain[s]]}))
        .sorted(Comparator.comparingInt(step -> step[0]))
        .toList();
  }
}
