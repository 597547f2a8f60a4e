package dev.signalbox.model.schema;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A data path that is only spelled out when somebody reads it. */
record Path(@Nullable Path parent, String segment) {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z$_][A-Za-z$_0-9]*");

  static Path root() {
    return new Path(null, "");
  }

  /** A key the schema names: {@code .key}. */
  Path property(String key) {
    return new Path(this, IDENTIFIER.matcher(key).matches() ? "." + key : "['" + key + "']");
  }

  /** A key of a map: {@code ['key']}. */
  Path entry(String key) {
    return new Path(this, "['" + key + "']");
  }

  /** An item of an array: {@code [0]}. */
  Path item(int index) {
    return new Path(this, "[" + index + "]");
  }

  @Override
  public String toString() {
    return parent == null ? segment : parent + segment;
  }
}
