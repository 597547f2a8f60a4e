package dev.signalbox.model.detect;

import dev.signalbox.model.format.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entry that a message suggests to add, printed as JSON.stringify indents it. */
final class Hint {
  private final List<String> lines = new ArrayList<>();

  /** Adds a field; nothing when there is no value. */
  Hint with(String key, @Nullable String value) {
    if (value != null) {
      lines.add("  " + JsonText.quote(key) + ": " + JsonText.quote(value));
    }
    return this;
  }

  String print() {
    return lines.stream().collect(Collectors.joining(",\n", "{\n", "\n}"));
  }
}
