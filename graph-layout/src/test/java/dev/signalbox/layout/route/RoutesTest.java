package dev.signalbox.layout.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Routing;
import dev.signalbox.layout.bench.Boxes;
import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Nets;
import dev.signalbox.layout.order.Effort;
import dev.signalbox.layout.order.Order;
import dev.signalbox.layout.order.OrderSearch;
import dev.signalbox.layout.order.Siblings;
import dev.signalbox.layout.place.BrandesKoepf;
import dev.signalbox.layout.place.Gaps;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutesTest {
  private static final int NETS = 100;
  private static final long STEPS = 5_000;
  private static final double TOLERANCE = 0.01;

  @ParameterizedTest
  @EnumSource
  void pathsRunFromPortToPortAndTouchNothingBetween(Routing routing) {
    for (Net net : Nets.random(NETS)) {
      Routes routes = routes(net, LayoutOptions.DEFAULTS.withRouting(routing));
      Placed placed = routes.placed();
      for (int e = 0; e < net.edges(); e++) {
        boolean turned = placed.layered().turned()[e];
        List<Point> points = routes.paths()[e].points();
        List<Point> path = turned ? points.reversed() : points;
        int left = turned ? net.to()[e] : net.from()[e];
        int right = turned ? net.from()[e] : net.to()[e];
        assertThat(path.getFirst())
            .isEqualTo(new Point(placed.right(left), routes.ports().atLeft()[e]));
        assertThat(path.getLast())
            .isEqualTo(new Point(placed.left(right), routes.ports().atRight()[e]));
        for (int i = 1; i < path.size(); i++) {
          assertThat(path.get(i).x()).isGreaterThanOrEqualTo(path.get(i - 1).x() - TOLERANCE);
        }
        touchesNoForeignBox(net, placed, e, path);
      }
    }
  }

  private static void touchesNoForeignBox(Net net, Placed placed, int edge, List<Point> path) {
    for (int v = 0; v < net.vertices(); v++) {
      double height = net.height()[v];
      Box box = new Box(placed.left(v), placed.y()[v] - height / 2, net.width()[v], height);
      boolean foreign = v != net.from()[edge] && v != net.to()[edge];
      for (int i = 1; foreign && i < path.size(); i++) {
        assertThat(Boxes.meets(path.get(i - 1), path.get(i), box, TOLERANCE)).isFalse();
      }
    }
  }

  private static Routes routes(Net net, LayoutOptions options) {
    Layered layered = Nets.layered(net);
    Order order =
        new OrderSearch(layered, Siblings.none(layered), new Effort(LayoutMonitor.NONE, STEPS))
            .run(null);
    Gaps gaps = new Gaps(options.nodeGap(), options.edgeGap(), options.plateGap());
    return Routes.of(layered, order, BrandesKoepf.heights(layered, order, gaps), options);
  }
}
