package dev.signalbox.layout.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Nets;
import dev.signalbox.layout.order.Effort;
import dev.signalbox.layout.order.Order;
import dev.signalbox.layout.order.OrderSearch;
import dev.signalbox.layout.order.Siblings;
import org.junit.jupiter.api.Test;

class BrandesKoepfTest {
  private static final int NETS = 150;
  private static final long STEPS = 5_000;
  private static final double ROUNDING = 1e-6;

  @Test
  void rowsKeepTheirOrderAndTheGaps() {
    Gaps gaps = new Gaps(30, 10, 12);
    for (Net net : Nets.random(NETS)) {
      Layered layered = Nets.layered(net);
      Order order =
          new OrderSearch(layered, Siblings.none(layered), new Effort(LayoutMonitor.NONE, STEPS))
              .run(null);
      double[] y = BrandesKoepf.heights(layered, order, gaps);
      for (int[] row : order.rows()) {
        for (int i = 1; i < row.length; i++) {
          assertThat(y[row[i]] - y[row[i - 1]])
              .isGreaterThanOrEqualTo(gaps.between(layered, row[i - 1], row[i]) - ROUNDING);
        }
      }
    }
  }

  @Test
  void fittingMovesNothingThatAlreadyFits() {
    double[] wish = {0, 40, 100};
    new Isotonic(3).fit(wish, new double[] {0, 40, 50}, new double[] {1, 1, 1}, 3);
    assertThat(wish).containsExactly(0, 40, 100);
  }

  @Test
  void fittingSharesAShortageEvenly() {
    double[] wish = {0, 0};
    new Isotonic(2).fit(wish, new double[] {0, 40}, new double[] {1, 1}, 2);
    assertThat(wish).containsExactly(-20, 20);
  }
}
