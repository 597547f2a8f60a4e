package dev.signalbox.layout.net;

import dev.signalbox.layout.Size;
import dev.signalbox.layout.bench.CorpusGraph;
import java.util.Arrays;
import java.util.List;

/** Nets for tests of single phases. */
public final class Nets {
  private Nets() {}

  /** A net without labels or wanted orders; {@code entry} is -1 for none. */
  public static Net of(List<Size> sizes, List<CorpusGraph.Ends> edges, int entry) {
    Plate[] plates = new Plate[edges.size()];
    Arrays.fill(plates, Plate.NONE);
    int[] rank = new int[edges.size()];
    Arrays.fill(rank, Integer.MAX_VALUE);
    return new Net(
        sizes.stream().mapToDouble(Size::width).toArray(),
        sizes.stream().mapToDouble(Size::height).toArray(),
        new double[sizes.size()],
        edges.stream().mapToInt(CorpusGraph.Ends::source).toArray(),
        edges.stream().mapToInt(CorpusGraph.Ends::target).toArray(),
        plates,
        rank,
        entry,
        false);
  }
}
