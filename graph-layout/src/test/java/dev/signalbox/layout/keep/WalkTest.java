package dev.signalbox.layout.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.signalbox.layout.Backward;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Nets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WalkTest {
  private static final int NETS = 60;
  private static final int COLUMNS = 6;
  private static final double ROUNDING = 0.5;

  @Test
  void searchTowardsTheGoalFindsWaysAsCheapAsSearchEverywhere() {
    Random random = new Random(5);
    for (Net net : Nets.random(NETS)) {
      Scene scene = scattered(net, random);
      for (int e = 0; e < net.edges(); e++) {
        List<Gate> out = gates(net.from()[e], false, scene);
        List<Gate> in = gates(net.to()[e], true, scene);
        List<Gate> all = new ArrayList<>(out);
        all.addAll(in);
        Lanes lanes =
            Lanes.of(
                scene,
                all.stream().map(gate -> gate.outside().x()).toList(),
                all.stream().map(gate -> gate.outside().y()).toList());
        assertThat(cheapest(lanes, Ways.walk(lanes, out, in), in))
            .isCloseTo(cheapest(lanes, Ways.walk(lanes, out), in), within(ROUNDING));
      }
    }
  }

  private static double cheapest(Lanes lanes, Walk walk, List<Gate> in) {
    return in.stream()
        .map(gate -> walk.cost(Ways.node(lanes, gate), gate.inwards()) + gate.price())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static List<Gate> gates(int vertex, boolean arriving, Scene scene) {
    Box box = Objects.requireNonNull(scene.box(vertex));
    return Gate.of(box, arriving, 10, Backward.SHORT, scene);
  }

  /** Boxes far enough apart to walk between, and straight edges across. */
  private static Scene scattered(Net net, Random random) {
    Scene scene = new Scene(net);
    for (int v = 0; v < net.vertices(); v++) {
      double x = 300 * (v % COLUMNS) + random.nextInt(40);
      double y = 150 * (v / COLUMNS) + random.nextInt(20);
      scene.putBox(v, new Box(x, y, net.width()[v], net.height()[v]));
    }
    for (int e = 0; e < net.edges(); e += 2) {
      Box from = Objects.requireNonNull(scene.box(net.from()[e]));
      Box to = Objects.requireNonNull(scene.box(net.to()[e]));
      scene.putRoute(
          e,
          Route.polyline(
              List.of(new Point(from.right(), from.centerY()), new Point(to.x(), to.centerY()))));
    }
    return scene;
  }
}
