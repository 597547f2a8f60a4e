package dev.signalbox.app.ui.inspector.form;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A field by its name.
 *
 * @param id unique in its form, for example {@code has-0-key}
 * @param words label and accessible name, in the user's language
 * @param where its value stands in the file; null when it is absent
 */
public record Named(String id, String words, @Nullable TextRange where) {

  /** A field whose words are {@code inspector.<id>}. */
  public static Named of(String id, Messages messages, @Nullable JsonValue value) {
    return new Named(id, messages.text("inspector." + id), value == null ? null : value.range());
  }

  /** A field of one of several entries. */
  public static Named in(String id, String words, @Nullable JsonValue value) {
    return new Named(id, words, value == null ? null : value.range());
  }
}
