package dev.signalbox.layout.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LayeredTest {
  private static final int NETS = 200;

  @Test
  void everyEdgeIsCutIntoStepsBetweenNeighbouringLayers() {
    for (Net net : Nets.random(NETS)) {
      Layered layered = Nets.layered(net);
      for (int e = 0; e < net.edges(); e++) {
        int[] chain = layered.chains()[e];
        int[] ends = {chain[0], chain[chain.length - 1]};
        assertThat(ends)
            .isEqualTo(
                layered.turned()[e]
                    ? new int[] {net.to()[e], net.from()[e]}
                    : new int[] {net.from()[e], net.to()[e]});
        for (int s = 1; s < chain.length; s++) {
          assertThat(layered.layer()[chain[s]]).isEqualTo(layered.layer()[chain[s - 1]] + 1);
        }
      }
    }
  }

  @Test
  void everyLabelHasOnePlateAndOnlyLabelsHave() {
    for (Net net : Nets.random(NETS)) {
      Layered layered = Nets.layered(net);
      for (int e = 0; e < net.edges(); e++) {
        int[] chain = layered.chains()[e];
        long plates =
            Arrays.stream(chain, 1, chain.length - 1).filter(i -> !layered.isPoint(i)).count();
        assertThat(plates).isEqualTo(net.plates()[e].width() > 0 ? 1 : 0);
      }
    }
  }

  @Test
  void barHasItsLayerForItself() {
    for (Net net : Nets.random(NETS)) {
      Layered layered = Nets.layered(net);
      if (net.entryBar()) {
        for (int item = 0; item < layered.items(); item++) {
          assertThat(layered.layer()[item] == 0).isEqualTo(item == net.entry());
        }
      }
    }
  }
}
