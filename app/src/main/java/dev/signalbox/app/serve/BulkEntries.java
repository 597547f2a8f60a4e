package dev.signalbox.app.serve;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonBoolean;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads what {@code bulkRedirectsPath} points to as {@code vercel dev} 64.0.2 does: a list in JSON,
 * an object a line in JSONL, a table in CSV, or a folder with such files at any depth. Files of
 * other kinds and with mistakes say nothing.
 */
final class BulkEntries {
  /** Larger files are passed over: they would fill the memory of the router. */
  private static final long MOST_BYTES = 8 << 20;

  private BulkEntries() {}

  /** The entries in order, each with its fields as text. */
  static List<Map<String, String>> in(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(file -> of(file).stream())
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static List<Map<String, String>> of(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > MOST_BYTES) {
        return List.of();
      }
      if (name.endsWith(".json")) {
        return JsonParser.parse(Files.readString(file)).root() instanceof JsonArray list
            ? list.items().stream().flatMap(BulkEntries::fields).toList()
            : List.of();
      } else if (name.endsWith(".jsonl")) {
        return Files.readString(file)
            .lines()
            .flatMap(line -> fields(JsonParser.parse(line).root()))
            .toList();
      }
      return name.endsWith(".csv") ? table(CsvRows.of(Files.readString(file))) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Stream<Map<String, String>> fields(JsonValue entry) {
    if (!(entry instanceof JsonObject object)) {
      return Stream.empty();
    }
    Map<String, String> fields = new HashMap<>();
    for (JsonMember member : object.entries()) {
      switch (member.value()) {
        case JsonString text -> fields.put(member.key().value(), text.value());
        case JsonNumber number -> fields.put(member.key().value(), number.literal());
        case JsonBoolean bool -> fields.put(member.key().value(), String.valueOf(bool.value()));
        default -> {}
      }
    }
    return Stream.of(fields);
  }

  /** The first row names the columns. */
  private static List<Map<String, String>> table(List<List<String>> rows) {
    List<Map<String, String>> entries = new ArrayList<>();
    for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      Map<String, String> fields = new HashMap<>();
      for (int i = 0; i < Math.min(row.size(), rows.getFirst().size()); i++) {
        fields.put(rows.getFirst().get(i), row.get(i));
      }
      entries.add(fields);
    }
    return entries;
  }
}
