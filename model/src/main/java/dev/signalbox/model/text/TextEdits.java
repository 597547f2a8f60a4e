package dev.signalbox.model.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Edits that are made together, in offsets of the same original text; they never overlap.
 *
 * @param edits in ascending order of their ranges
 */
public record TextEdits(List<TextEdit> edits) {
  private static final Comparator<TextEdit> BY_PLACE =
      Comparator.<TextEdit>comparingInt(edit -> edit.range().start())
          .thenComparing(edit -> edit.range().length() > 0);

  /**
   * Sorts the edits by place; insertions at one offset keep their order and come before what is
   * replaced there. Refuses overlaps.
   */
  public TextEdits {
    edits = edits.stream().sorted(BY_PLACE).toList();
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).range().start() < edits.get(i - 1).range().end()) {
        throw new IllegalArgumentException("overlapping edits at " + edits.get(i).range());
      }
    }
  }

  /** No change at all. */
  public static TextEdits none() {
    return new TextEdits(List.of());
  }

  /** Several edits as one. */
  public static TextEdits of(TextEdit... edits) {
    return new TextEdits(List.of(edits));
  }

  /** The text after all edits. */
  public String apply(String text) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int copied = 0;
    for (TextEdit edit : edits) {
      out.append(text, copied, edit.range().start()).append(edit.replacement());
      copied = edit.range().end();
    }
    return out.append(text, copied, text.length()).toString();
  }

  /**
   * The edits that lead back from {@link #apply}'s result to {@code before}.
   *
   * @param before the text these edits were made for
   */
  public TextEdits inverse(String before) {
    List<TextEdit> back = new ArrayList<>();
    int shift = 0;
    for (TextEdit edit : edits) {
      int start = edit.range().start() + shift;
      TextRange range = new TextRange(start, start + edit.replacement().length());
      back.add(new TextEdit(range, edit.range().in(before)));
      shift += edit.replacement().length() - edit.range().length();
    }
    return new TextEdits(back);
  }
}
