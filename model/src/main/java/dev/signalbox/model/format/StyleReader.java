package dev.signalbox.model.format;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts how a file does things; what it does most is its style. */
final class StyleReader {
  private static final int USUAL_WIDTH = 80;

  private final JsonDocument document;
  private final String text;
  private final Map<String, Integer> units = new LinkedHashMap<>();
  private final Map<String, Integer> colons = new LinkedHashMap<>();
  private final Map<String, Integer> commas = new LinkedHashMap<>();
  private final Map<String, Integer> objectPaddings = new LinkedHashMap<>();
  private final Map<String, Integer> arrayPaddings = new LinkedHashMap<>();
  private int width = USUAL_WIDTH;

  StyleReader(JsonDocument document) {
    this.document = document;
    this.text = document.text();
  }

  Style read() {
    visit(document.root());
    String colon = most(colons, ": ");
    boolean spaced = colon.endsWith(" ");
    Box root = Box.of(document.root(), text);
    return new Style(
        newline(),
        most(units, "  "),
        colon,
        most(commas, spaced ? ", " : ","),
        most(objectPaddings, spaced ? " " : ""),
        most(arrayPaddings, ""),
        width,
        root != null && root.size() > 0 && root.oneLine(),
        !objectPaddings.isEmpty());
  }

  private void visit(JsonValue value) {
    Box box = Box.of(value, text);
    if (box == null) {
      return;
    }
    if (box.size() > 0) {
      count(box);
    }
    switch (value) {
      case JsonObject object -> {
        for (JsonMember member : object.members()) {
          colon(member);
          visit(member.value());
        }
      }
      case JsonArray array -> array.items().forEach(this::visit);
      default -> {}
    }
  }

  private void count(Box box) {
    Gap lead = Gap.read(box.leadText(), box.base());
    if (lead != null && lead.indent() != null && !lead.indent().isEmpty()) {
      add(units, lead.indent());
    }
    if (box.oneLine()) {
      add(box.isObject() ? objectPaddings : arrayPaddings, box.leadText());
      for (int i = 0; i + 1 < box.size(); i++) {
        add(commas, box.gapText(i));
      }
      if (box.size() > 1) {
        int start = Box.lineStart(text, box.value().range().start());
        width = Math.max(width, box.value().range().end() - start);
      }
    }
  }

  private void colon(JsonMember member) {
    String between = text.substring(member.key().range().end(), member.value().range().start());
    if (between.indexOf('\n') < 0 && between.indexOf('\r') < 0) {
      add(colons, between);
    }
  }

  private String newline() {
    int crlf = 0;
    int lf = 0;
    int cr = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lf++;
      } else if (text.charAt(i) == '\r') {
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        crlf += pair ? 1 : 0;
        i += pair ? 1 : 0;
        cr += pair ? 0 : 1;
      }
    }
    return crlf > lf && crlf >= cr ? "\r\n" : cr > lf ? "\r" : "\n";
  }

  private static void add(Map<String, Integer> counts, String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** What was counted most; of equals the one seen first. */
  private static String most(Map<String, Integer> counts, String otherwise) {
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
