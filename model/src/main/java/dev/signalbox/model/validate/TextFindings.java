package dev.signalbox.model.validate;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Related;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.syntax.SyntaxError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Vercel's parser accepts without a word although it is hardly meant: repeated keys, halves of
 * surrogate pairs, bytes that are no text, nesting without end.
 */
public final class TextFindings {
  private final List<Finding> found = new ArrayList<>();

  private TextFindings() {}

  /** The findings of a document in text order; strict JSON is not asked for. */
  public static List<Finding> of(JsonDocument document) {
    TextFindings findings = new TextFindings();
    document.errors().stream()
        .filter(error -> error.kind() == SyntaxError.Kind.TOO_DEEP)
        .forEach(findings::tooDeep);
    findings.visit(document.root());
    return List.copyOf(findings.found);
  }

  private void visit(JsonValue value) {
    switch (value) {
      case JsonObject object -> {
        repeated(object);
        for (JsonMember member : object.members()) {
          halves(member.key());
          visit(member.value());
        }
      }
      case JsonArray array -> array.items().forEach(this::visit);
      case JsonString string -> halves(string);
      default -> {}
    }
  }

  private void repeated(JsonObject object) {
    Map<String, JsonMember> last = new HashMap<>();
    object.members().forEach(member -> last.put(member.key().value(), member));
    for (JsonMember member : object.members()) {
      JsonMember counts = last.getOrDefault(member.key().value(), member);
      if (!counts.range().equals(member.range())) {
        found.add(
            new Finding(
                "repeated-key",
                Severity.WARNING,
                member.key().range(),
                "“"
                    + member.key().value()
                    + "” is written again further down; this one is ignored.",
                "Vercel reads JSON as JavaScript does: of a repeated key only the last value"
                    + " counts, and nothing is said about the others.",
                null,
                List.of(new Related(counts.key().range(), "This is the one that counts."))));
      }
    }
  }

  private void halves(JsonString string) {
    boolean lone = string.value().codePoints().anyMatch(TextFindings::surrogate);
    if (lone) {
      found.add(
          Finding.of(
              "half-character",
              Severity.WARNING,
              string.range(),
              "This text holds half a character, or bytes that are not UTF-8.",
              "Vercel accepts the file and puts a replacement character (U+FFFD) in its place as"
                  + " soon as it writes or sends the text."));
    }
  }

  private static boolean surrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private void tooDeep(SyntaxError error) {
    found.add(
        Finding.of(
            "too-deep",
            Severity.WARNING,
            error.range(),
            "This is nested too deep to be looked into; it is kept as it stands.",
            "Vercel's parser reads it at any depth, but nothing Vercel understands is nested like"
                + " this."));
  }
}
