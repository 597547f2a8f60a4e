package dev.signalbox.app.ui.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.LineMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines that differ between two texts, with a few around them.
 *
 * @param lines in order, each stretch under a heading that names its place in the file
 * @param added how many lines are new
 * @param removed how many lines are gone
 */
record TextDiff(List<DiffLine> lines, int added, int removed) {
  private static final int AROUND = 2;

  TextDiff {
    lines = List.copyOf(lines);
  }

  /** Compares two texts line by line. */
  static TextDiff of(String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now).getDeltas();
    JsonValue root = JsonParser.parse(after).root();
    LineMap map = new LineMap(after);
    List<DiffLine> out = new ArrayList<>();
    int shownAfter = 0;
    int shownBefore = 0;
    for (AbstractDelta<String> delta : deltas) {
      int from = delta.getTarget().getPosition();
      int fromBefore = delta.getSource().getPosition();
      boolean gap = out.isEmpty() || from - shownAfter > 2 * AROUND;
      if (gap) {
        same(out, old, shownBefore, shownAfter, out.isEmpty() ? 0 : AROUND);
        int lead = Math.min(AROUND, from);
        out.add(heading(root, map, from, now.size()));
        same(out, old, fromBefore - lead, from - lead, lead);
      } else {
        same(out, old, shownBefore, shownAfter, from - shownAfter);
      }
      changed(out, delta);
      shownAfter = from + delta.getTarget().size();
      shownBefore = fromBefore + delta.getSource().size();
    }
    same(out, old, shownBefore, shownAfter, deltas.isEmpty() ? 0 : AROUND);
    return new TextDiff(out, count(out, DiffLine.Kind.ADDED), count(out, DiffLine.Kind.REMOVED));
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\R", -1));
  }

  private static DiffLine heading(JsonValue root, LineMap map, int line, int lines) {
    int start = map.start(Math.min(line + 1, Math.max(1, Math.min(lines, map.lines()))));
    return new DiffLine(DiffLine.Kind.HEADING, 0, 0, JsonPlaces.at(root, start));
  }

  private static void same(List<DiffLine> out, List<String> old, int before, int after, int count) {
    for (int i = 0; i < count && before + i < old.size(); i++) {
      out.add(new DiffLine(DiffLine.Kind.SAME, before + i + 1, after + i + 1, old.get(before + i)));
    }
  }

  private static void changed(List<DiffLine> out, AbstractDelta<String> delta) {
    int before = delta.getSource().getPosition();
    for (String line : delta.getSource().getLines()) {
      out.add(new DiffLine(DiffLine.Kind.REMOVED, ++before, 0, line));
    }
    int after = delta.getTarget().getPosition();
    for (String line : delta.getTarget().getLines()) {
      out.add(new DiffLine(DiffLine.Kind.ADDED, 0, ++after, line));
    }
  }

  private static int count(List<DiffLine> lines, DiffLine.Kind kind) {
    return (int) lines.stream().filter(line -> line.kind() == kind).count();
  }
}
