package dev.signalbox.layout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Which edges are added to which graph. */
final class Edits {
  private static final int EACH = 5;
  private static final int TRIES = 200;

  private Edits() {}

  /** The recorded edges by graph, or a few seeded ones for every graph where there are none. */
  static Map<String, List<CorpusGraph.Ends>> recorded(Map<String, CorpusGraph> graphs)
      throws IOException {
    Map<String, List<CorpusGraph.Ends>> edits = new TreeMap<>();
    Path recorded = CorpusGraph.baselines().resolve("edits-open.txt");
    if (Files.isRegularFile(recorded)) {
      for (String line : Files.readAllLines(recorded)) {
        String[] words = line.split(" ");
        if (graphs.containsKey(words[0])) {
          edits
              .computeIfAbsent(words[0], id -> new ArrayList<>())
              .add(new CorpusGraph.Ends(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
        }
      }
    }
    graphs.forEach((id, graph) -> edits.computeIfAbsent(id, i -> seeded(graph, EACH)));
    return edits;
  }

  /** New edges without loops, none to the entry; fewer than {@code count} in very small graphs. */
  static List<CorpusGraph.Ends> seeded(CorpusGraph graph, int count) {
    Random random = new Random(graph.id().hashCode() * 31L + 7);
    Set<CorpusGraph.Ends> taken = new HashSet<>(graph.edges());
    List<CorpusGraph.Ends> edits = new ArrayList<>();
    int n = graph.sizes().size();
    for (int i = 0; n > 0 && i < TRIES && edits.size() < count; i++) {
      CorpusGraph.Ends ends = new CorpusGraph.Ends(random.nextInt(n), random.nextInt(n));
      if (ends.source() != ends.target() && ends.target() != graph.entry() && taken.add(ends)) {
        edits.add(ends);
      }
    }
    return edits;
  }
}
