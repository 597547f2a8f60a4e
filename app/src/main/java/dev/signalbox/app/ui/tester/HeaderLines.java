package dev.signalbox.app.ui.tester;

import dev.signalbox.model.config.HeaderField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headers as a person types them, one {@code Name: value} a line. A value.
 *
 * @param headers of the lines that are right, in order
 * @param mistakes of the others, from top to bottom
 */
record HeaderLines(List<HeaderField> headers, List<Mistake> mistakes) {
  /** {@code token} of RFC 9110, section 5.6.2. */
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** {@code field-value} of RFC 9110, section 5.5. */
  private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e\\x80-\\xff]*");

  /**
   * A line that is no header.
   *
   * @param line counted from 1
   * @param kind what is wrong with it
   */
  record Mistake(int line, Kind kind) {}

  /** What can be wrong with a line. */
  enum Kind {
    COLON,
    NAME,
    VALUE
  }

  /** Keeps immutable copies. */
  HeaderLines {
    headers = List.copyOf(headers);
    mistakes = List.copyOf(mistakes);
  }

  /** Reads a text; blank lines count, but say nothing. */
  static HeaderLines of(String text) {
    List<HeaderField> headers = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      int number = i + 1;
      if (!line.isEmpty()) {
        mistake(line)
            .ifPresentOrElse(
                kind -> mistakes.add(new Mistake(number, kind)), () -> headers.add(field(line)));
      }
    }
    return new HeaderLines(headers, mistakes);
  }

  /** The lines of some headers. */
  static String text(List<HeaderField> headers) {
    return headers.stream()
        .map(header -> header.key() + ": " + header.value())
        .collect(Collectors.joining("\n"));
  }

  /**
   * The mistake to tell of; the line that is being typed may still get its colon.
   *
   * @param typing the line with the caret, counted from 1; 0 when nobody types
   */
  Optional<Mistake> worth(int typing) {
    return mistakes.stream()
        .filter(mistake -> mistake.kind != Kind.COLON || mistake.line != typing)
        .findFirst();
  }

  private static Optional<Kind> mistake(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return Optional.of(Kind.COLON);
    }
    if (!NAME.matcher(line.substring(0, colon)).matches()) {
      return Optional.of(Kind.NAME);
    }
    return VALUE.matcher(line.substring(colon + 1)).matches()
        ? Optional.empty()
        : Optional.of(Kind.VALUE);
  }

  private static HeaderField field(String line) {
    int colon = line.indexOf(':');
    return new HeaderField(line.substring(0, colon), line.substring(colon + 1).strip());
  }
}
