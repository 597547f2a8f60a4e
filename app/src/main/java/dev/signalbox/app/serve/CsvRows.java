package dev.signalbox.app.serve;

import java.util.ArrayList;
import java.util.List;

/** Rows of comma-separated values; fields may stand in quotes, a quote in them is doubled. */
final class CsvRows {
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private List<String> row = new ArrayList<>();

  private CsvRows() {}

  /** The rows of a text without blank ones; spaces around fields do not count. */
  static List<List<String>> of(String text) {
    CsvRows csv = new CsvRows();
    csv.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    return csv.rows;
  }

  private void read(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && text.startsWith("\"", i + 1)) {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        endField();
      } else if (c == '\n' && !quoted) {
        endRow();
      } else {
        field.append(c);
      }
    }
    endRow();
  }

  private void endField() {
    row.add(field.toString().strip());
    field.setLength(0);
  }

  private void endRow() {
    endField();
    if (row.size() > 1 || !row.getFirst().isEmpty()) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }
}
