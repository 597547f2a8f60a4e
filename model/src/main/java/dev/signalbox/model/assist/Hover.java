package dev.signalbox.model.assist;

import dev.signalbox.model.text.TextRange;
import java.util.List;

/**
 * What there is to say about a place of the text.
 *
 * @param range of the text it is about
 * @param parts each a heading and a text; never empty
 */
public record Hover(TextRange range, List<Part> parts) {
  /** Keeps an immutable copy. */
  public Hover {
    parts = List.copyOf(parts);
  }

  /** What a part tells. */
  public enum Kind {
    /** A finding: its sentence and why it matters. */
    FINDING,
    /** A key: its name and what it means. */
    KEY,
    /** A source pattern: the pattern and examples of paths it matches, one per line. */
    MATCHES,
    /** A service that is named: its name and where it lives. */
    SERVICE
  }

  /**
   * One thing to say.
   *
   * @param kind what it is
   * @param title short
   * @param text longer; may be empty
   */
  public record Part(Kind kind, String title, String text) {}
}
