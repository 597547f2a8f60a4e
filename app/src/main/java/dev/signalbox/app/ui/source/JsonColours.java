package dev.signalbox.app.ui.source;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonBoolean;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonInvalid;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.syntax.SyntaxError;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Style classes of a text: what each value is, and what is wrong with it. */
final class JsonColours {
  private JsonColours() {}

  private record Span(TextRange range, String style) {}

  /**
   * Styles for the whole text; a pure function that may run anywhere.
   *
   * @param findings of the same text
   */
  static StyleSpans<Collection<String>> of(
      JsonDocument document, List<Finding> findings, ShownText text) {
    int length = text.shown().length();
    return spans(values(document).map(span -> shown(span, text)), length)
        .overlay(
            spans(marks(document, findings).map(span -> shown(span, text)), length),
            JsonColours::both);
  }

  private static Span shown(Span span, ShownText text) {
    return new Span(text.toShown(span.range), span.style);
  }

  private static Collection<String> both(Collection<String> one, Collection<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static Stream<Span> marks(JsonDocument document, List<Finding> findings) {
    Stream<Span> errors =
        document.errors().stream().map(error -> new Span(visible(error, document.text()), "error"));
    Stream<Span> found =
        findings.stream()
            .sorted(Comparator.comparing(Finding::severity))
            .map(finding ->
                new Span(
                    firstLine(finding.range(), document.text()),
                    finding.severity().name().toLowerCase(Locale.ROOT)));
    return Stream.concat(errors, found);
  }

  private static Stream<Span> values(JsonDocument document) {
    List<Span> spans = new ArrayList<>();
    Deque<JsonValue> open = new ArrayDeque<>(List.of(document.root()));
    while (!open.isEmpty()) {
      switch (open.pop()) {
        case JsonObject object ->
            object
                .members()
                .forEach(member -> {
                  spans.add(new Span(member.key().range(), "key"));
                  open.push(member.value());
                });
        case JsonArray array -> array.items().forEach(open::push);
        case JsonString string -> spans.add(new Span(string.range(), "string"));
        case JsonNumber number -> spans.add(new Span(number.range(), "number"));
        case JsonBoolean bool -> spans.add(new Span(bool.range(), "literal"));
        case JsonNull none -> spans.add(new Span(none.range(), "literal"));
        case JsonInvalid invalid -> spans.add(new Span(invalid.range(), "invalid"));
      }
    }
    return spans.stream();
  }

  /** Where ranges overlap the one that starts first keeps its colour. */
  private static StyleSpans<Collection<String>> spans(Stream<Span> spans, int length) {
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    int done = 0;
    for (Span span : spans.sorted(Comparator.comparingInt(span -> span.range.start())).toList()) {
      int start = Math.clamp(span.range.start(), done, length);
      int end = Math.clamp(span.range.end(), start, length);
      builder.add(List.of(), start - done);
      builder.add(List.of(span.style), end - start);
      done = end;
    }
    return builder.add(List.of(), length - done).create();
  }

  /** An empty range would be no mark at all: take the character before it. */
  private static TextRange visible(SyntaxError error, String text) {
    if (error.range().length() > 0 || text.isEmpty()) {
      return firstLine(error.range(), text);
    }
    int end = Math.clamp(error.range().end(), 1, text.length());
    return new TextRange(end - 1, end);
  }

  private static TextRange firstLine(TextRange range, String text) {
    int newline = text.indexOf('\n', range.start());
    int end = newline < 0 ? range.end() : Math.min(range.end(), newline);
    return new TextRange(range.start(), Math.max(range.start(), end));
  }
}
