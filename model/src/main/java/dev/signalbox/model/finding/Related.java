package dev.signalbox.model.finding;

import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextRange;
import java.util.Optional;

/**
 * Another place that belongs to a finding, for example an earlier rule that covers this one.
 *
 * @param range where
 * @param message what that place has to do with it, one sentence
 */
public record Related(TextRange range, String message) {
  /** The place in the text after an edit; empty when the edit touches it. */
  Optional<Related> after(TextEdit edit) {
    return edit.moved(range).map(place -> new Related(place, message));
  }
}
