package dev.signalbox.app.serve.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what the echo services note of each request they receive. */
final class EchoLogs {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Path folder;
  private final Map<Path, Integer> read = new HashMap<>();

  EchoLogs(Path folder) {
    this.folder = folder;
  }

  /** The notes made since the last call. */
  List<JsonNode> fresh() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    List<JsonNode> fresh = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (String line : lines.subList(read.getOrDefault(file, 0), lines.size())) {
        fresh.add(JSON.readTree(line));
      }
      read.put(file, lines.size());
    }
    return fresh;
  }
}
