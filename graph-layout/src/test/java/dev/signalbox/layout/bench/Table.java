package dev.signalbox.layout.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sums per size bucket and tool, over the graphs every tool of the bucket has drawn. */
final class Table {
  private record Row(long crossings, int bends, double cpu, double aspect, int faults, int edges) {}

  private final Map<String, CorpusGraph> graphs = new LinkedHashMap<>();
  private final Map<String, Map<String, Row>> rows = new LinkedHashMap<>();

  void add(CorpusGraph graph, String tool, Metrics m, double cpu) {
    graphs.put(graph.id(), graph);
    int faults = m.overlaps() + m.hits() + m.labelOverlaps() + (m.entryMoved() ? 1 : 0);
    put(
        tool,
        graph.id(),
        new Row(m.crossings(), m.bends(), cpu, m.aspect(), faults, graph.edges().size()));
  }

  private void put(String tool, String id, Row row) {
    rows.computeIfAbsent(tool, t -> new LinkedHashMap<>()).put(id, row);
  }

  /** Adds the recorded numbers of another tool, if they are there. */
  void addBaseline(String tool, String file) throws IOException {
    Path path = CorpusGraph.baselines().resolve(file);
    if (!Files.isRegularFile(path)) {
      return;
    }
    JsonMapper json = new JsonMapper();
    for (String line : Files.readAllLines(path)) {
      JsonNode row = json.readTree(line);
      CorpusGraph graph = graphs.get(row.get("id").asText());
      if (graph != null && row.has("crossings")) {
        int faults =
            row.get("overlaps").asInt()
                + row.get("hits").asInt()
                + 1
                - row.get("entryLeft").asInt();
        put(
            tool,
            graph.id(),
            new Row(
                row.get("crossings").asLong(),
                row.get("bends").asInt(),
                row.path("cpu").asDouble(),
                row.get("w").asDouble() / Math.max(1, row.get("h").asDouble()),
                faults,
                graph.edges().size()));
      }
    }
  }

  String text() {
    Map<String, List<String>> buckets = new TreeMap<>();
    for (CorpusGraph graph : graphs.values()) {
      if (rows.values().stream().allMatch(tool -> tool.containsKey(graph.id()))) {
        buckets.merge(
            graph.bucket(),
            List.of(graph.id()),
            (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
      }
    }
    StringBuilder text = new StringBuilder();
    buckets.forEach((bucket, ids) -> {
      bucket(bucket, ids, text);
      List<String> all =
          graphs.values().stream()
              .filter(g -> g.bucket().equals(bucket))
              .map(CorpusGraph::id)
              .toList();
      if (all.size() > ids.size()) {
        bucket(bucket + ", those too that some tool failed on", all, text);
      }
    });
    wins(text);
    return text.toString();
  }

  private void bucket(String bucket, List<String> ids, StringBuilder text) {
    text.append("%s: %d graphs%n".formatted(bucket, ids.size()));
    rows.forEach((tool, byId) -> {
      if (!byId.keySet().containsAll(ids)) {
        return;
      }
      List<Row> of = ids.stream().map(byId::get).toList();
      List<Double> aspects = of.stream().map(Row::aspect).sorted().toList();
      List<Double> cpus = of.stream().map(Row::cpu).sorted().toList();
      text.append(
          String.format(
              Locale.ROOT,
              "  %-11s crossings %9d  faults %3d  bends/edge %.2f  aspect %.2f  cpu ms %.2f /"
                  + " %.1f%n",
              tool,
              of.stream().mapToLong(Row::crossings).sum(),
              of.stream().mapToInt(Row::faults).sum(),
              of.stream().mapToDouble(Row::bends).sum() / of.stream().mapToDouble(Row::edges).sum(),
              aspects.get(aspects.size() / 2),
              cpus.get(cpus.size() / 2),
              of.stream().mapToDouble(Row::cpu).sum()));
    });
  }

  private void wins(StringBuilder text) {
    Map<String, Row> ours = rows.getOrDefault("signalbox", Map.of());
    rows.forEach((tool, theirs) -> {
      int win = 0;
      int tie = 0;
      int loss = 0;
      List<String> lost = new ArrayList<>();
      for (Map.Entry<String, Row> entry : ours.entrySet()) {
        Row their = theirs.get(entry.getKey());
        if (their == null) {
          continue;
        }
        long difference = entry.getValue().crossings() - their.crossings();
        win += difference < 0 ? 1 : 0;
        tie += difference == 0 ? 1 : 0;
        loss += difference > 0 ? 1 : 0;
        if (difference > 0) {
          lost.add(
              "%s %d/%d"
                  .formatted(entry.getKey(), entry.getValue().crossings(), their.crossings()));
        }
      }
      text.append("vs %s: win %d tie %d loss %d: %s%n".formatted(tool, win, tie, loss, lost));
    });
  }
}
