package dev.signalbox.layout.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.cycle.Orientations;
import dev.signalbox.layout.net.Arcs;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Nets;
import dev.signalbox.layout.rank.Ranking;
import org.junit.jupiter.api.Test;

class DetoursTest {
  private static final int NETS = 200;

  @Test
  void onlyTheMiddleLegsAndEdgesToTheEntryLeadBack() {
    for (Net net : Nets.random(NETS)) {
      Detours detours = detours(net);
      int[] rank = detours.rank();
      Net cut = detours.net();
      for (int e = 0; e < cut.edges(); e++) {
        boolean middle = e < net.edges() && detours.out()[e] >= 0;
        boolean back = rank[cut.from()[e]] > rank[cut.to()[e]];
        assertThat(back).isEqualTo(middle || cut.to()[e] == cut.entry());
      }
    }
  }

  @Test
  void ranksStartAtZeroAndNothingStandsBesideABar() {
    for (Net net : Nets.random(NETS)) {
      int[] rank = detours(net).rank();
      assertThat(rank).contains(0);
      for (int v = 0; v < rank.length; v++) {
        assertThat(rank[v]).isGreaterThanOrEqualTo(0);
        if (net.entryBar()) {
          assertThat(rank[v] == 0).isEqualTo(v == net.entry());
        }
      }
    }
  }

  private static Detours detours(Net net) {
    int[] rank = Ranking.of(net, Arcs.of(net, Orientations.of(net).getFirst()));
    return Detours.of(net, rank, LayoutOptions.DEFAULTS);
  }
}
