package dev.signalbox.model.syntax;

import java.util.List;

/**
 * A text and its tree.
 *
 * @param text exactly as given
 * @param root the top value; {@link JsonInvalid} when there is none
 * @param errors the first hundred, as they were met; the first is the one to show, later ones may
 *     follow from it
 */
public record JsonDocument(String text, JsonValue root, List<SyntaxError> errors) {
  /** Keeps an immutable copy. */
  public JsonDocument {
    errors = List.copyOf(errors);
  }

  /** Whether strict JSON, as Vercel reads it, accepts the text; it does at any depth. */
  public boolean valid() {
    return errors.stream().allMatch(error -> error.kind() == SyntaxError.Kind.TOO_DEEP);
  }
}
