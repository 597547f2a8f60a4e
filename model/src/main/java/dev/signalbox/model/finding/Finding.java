package dev.signalbox.model.finding;

import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something worth telling the author of a file.
 *
 * @param code stable: Vercel's own code where Vercel says the same ({@code
 *     SERVICES_BINDING_UNKNOWN_SERVICE}), else ours in kebab case ({@code dead-rule})
 * @param severity how much it matters
 * @param range where in the text
 * @param message one sentence; Vercel's own words where Vercel says the same
 * @param why a short paragraph for those who ask
 * @param witness a request that proves it; null where no request can
 * @param related other places that belong to it, for example the covering rules, in text order
 */
public record Finding(
    String code,
    Severity severity,
    TextRange range,
    String message,
    String why,
    @Nullable Witness witness,
    List<Related> related) {
  /** Keeps an immutable copy. */
  public Finding {
    related = List.copyOf(related);
  }

  /** The finding in the text after an edit; empty when the edit touches what it is about. */
  public Optional<Finding> after(TextEdit edit) {
    return edit.moved(range)
        .map(place -> {
          List<Related> places =
              related.stream().flatMap(other -> other.after(edit).stream()).toList();
          return new Finding(code, severity, place, message, why, witness, places);
        });
  }

  /** A finding without proof or other places. */
  public static Finding of(
      String code, Severity severity, TextRange range, String message, String why) {
    return new Finding(code, severity, range, message, why, null, List.of());
  }
}
