package dev.signalbox.app.ui.shell;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.SyntaxError;
import dev.signalbox.model.text.LineMap;
import java.util.Locale;
import java.util.Optional;

/** Says why and where a text is not JSON as Vercel reads it. */
final class SyntaxTrouble {
  private SyntaxTrouble() {}

  /** What is wrong first, without a full stop; empty when Vercel can read the text. */
  static Optional<String> of(JsonDocument document, Messages messages) {
    return document.errors().stream()
        .filter(error -> error.kind() != SyntaxError.Kind.TOO_DEEP)
        .findFirst()
        .map(error -> sentence(document.text(), error, messages));
  }

  /** Where an error is and what it is, without a full stop. */
  static String sentence(String text, SyntaxError error, Messages messages) {
    LineMap lines = new LineMap(text);
    int at = error.range().start();
    String what = messages.text("syntax." + error.kind().name().toLowerCase(Locale.ROOT));
    return messages.text("syntax.at", lines.line(at), lines.column(at), what);
  }
}
