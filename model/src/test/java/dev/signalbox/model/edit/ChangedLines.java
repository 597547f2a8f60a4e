package dev.signalbox.model.edit;

import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextEdits;
import java.util.ArrayList;
import java.util.List;

/**
 * The size of a line diff.
 *
 * @param added lines only the new text has
 * @param removed lines only the old text has
 */
record ChangedLines(int added, int removed) {

  /** The diff of edits: of the lines they touch, those that stay the same do not count. */
  static ChangedLines of(String before, TextEdits edits) {
    LineMap lines = new LineMap(before);
    int added = 0;
    int removed = 0;
    List<TextEdit> hunk = new ArrayList<>();
    for (TextEdit edit : edits.edits()) {
      boolean apart =
          !hunk.isEmpty()
              && lines.line(edit.range().start()) > lines.line(hunk.getLast().range().end());
      if (apart) {
        ChangedLines size = hunk(before, lines, hunk);
        added += size.added();
        removed += size.removed();
        hunk.clear();
      }
      hunk.add(edit);
    }
    if (!hunk.isEmpty()) {
      ChangedLines size = hunk(before, lines, hunk);
      added += size.added();
      removed += size.removed();
    }
    return new ChangedLines(added, removed);
  }

  private static ChangedLines hunk(String before, LineMap lines, List<TextEdit> edits) {
    int first = lines.line(edits.getFirst().range().start());
    int last = lines.line(edits.getLast().range().end());
    int start = lines.start(first);
    int end = last == lines.lines() ? before.length() : lines.start(last + 1);
    List<TextEdit> moved =
        edits.stream()
            .map(edit ->
                new TextEdit(
                    new dev.signalbox.model.text.TextRange(
                        edit.range().start() - start, edit.range().end() - start),
                    edit.replacement()))
            .toList();
    String old = before.substring(start, end);
    List<String> left = old.lines().toList();
    List<String> right = new TextEdits(moved).apply(old).lines().toList();
    int common = common(left, right);
    return new ChangedLines(right.size() - common, left.size() - common);
  }

  /** Length of the longest common subsequence. */
  private static int common(List<String> left, List<String> right) {
    int[] previous = new int[right.size() + 1];
    for (String line : left) {
      int[] row = new int[right.size() + 1];
      for (int i = 0; i < right.size(); i++) {
        row[i + 1] =
            line.equals(right.get(i)) ? previous[i] + 1 : Math.max(row[i], previous[i + 1]);
      }
      previous = row;
    }
    return previous[right.size()];
  }
}
