package dev.signalbox.layout.net;

import dev.signalbox.layout.Size;
import dev.signalbox.layout.bench.CorpusGraph;
import dev.signalbox.layout.cycle.Orientations;
import dev.signalbox.layout.rank.Ranking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Nets for tests of single phases. */
public final class Nets {
  private Nets() {}

  private static final int MOST = 30;

  /** Connected parts of seeded random nets: with cycles, parallel edges, labels, ranks, bars. */
  public static List<Net> random(int count) {
    List<Net> nets = new ArrayList<>();
    for (int seed = 0; nets.size() < count; seed++) {
      Parts.of(random(new Random(seed))).forEach(part -> nets.add(part.net()));
    }
    return nets;
  }

  private static Net random(Random random) {
    int n = 1 + random.nextInt(MOST);
    int m = n < 2 ? 0 : random.nextInt(2 * n);
    double[] width = random.doubles(n, 40, 200).toArray();
    double[] height = random.doubles(n, 20, 100).toArray();
    double[] margin = new double[n];
    int[] from = random.ints(m, 0, n).toArray();
    int[] to = new int[m];
    Arrays.setAll(to, e -> (from[e] + 1 + random.nextInt(n - 1)) % n);
    boolean labels = random.nextBoolean();
    Plate[] plates = new Plate[m];
    Arrays.setAll(plates, e -> labels && random.nextBoolean() ? new Plate(40, 10, 10) : Plate.NONE);
    int[] rank = new int[m];
    Arrays.setAll(rank, e -> random.nextBoolean() ? e : Integer.MAX_VALUE);
    int entry = random.nextInt(4) == 0 ? -1 : random.nextInt(n);
    Turning[] turning = new Turning[n];
    Arrays.fill(turning, Turning.NONE);
    return new Net(
        width,
        height,
        margin,
        from,
        to,
        plates,
        rank,
        entry,
        entry >= 0 && random.nextBoolean(),
        turning);
  }

  /** A random net over its layers. */
  public static Layered layered(Net net) {
    return Layered.of(net, Ranking.of(net, Arcs.of(net, Orientations.of(net).getFirst())));
  }

  /** A net without loops, labels or wanted orders; {@code entry} is -1 for none. */
  public static Net of(List<Size> sizes, List<CorpusGraph.Ends> all, int entry) {
    List<CorpusGraph.Ends> edges = all.stream().filter(e -> e.source() != e.target()).toList();
    Plate[] plates = new Plate[edges.size()];
    Arrays.fill(plates, Plate.NONE);
    Turning[] turning = new Turning[sizes.size()];
    Arrays.fill(turning, Turning.NONE);
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
        false,
        turning);
  }
}
