package dev.signalbox.model.format;

import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes children out of a container, with the comma and the line that belong to them. */
final class Removal {
  private Removal() {}

  static List<TextEdit> of(Box box, Set<Integer> gone) {
    if (gone.size() == box.size()) {
      return List.of(TextEdit.delete(box.interior()));
    }
    List<TextEdit> edits = new ArrayList<>();
    int index = 0;
    while (index < box.size()) {
      if (!gone.contains(index)) {
        index++;
        continue;
      }
      int last = index;
      while (gone.contains(last + 1)) {
        last++;
      }
      edits.add(TextEdit.delete(run(box, index, last)));
      index = last + 1;
    }
    return edits;
  }

  /** The stretch that goes with neighbouring children; the first and last of them included. */
  private static TextRange run(Box box, int first, int last) {
    List<TextRange> children = box.children();
    boolean hasBefore = first > 0;
    boolean hasAfter = last + 1 < children.size();
    boolean startsGroup =
        hasBefore && hasAfter && blank(box.gapText(first - 1)) && !blank(box.gapText(last));
    return hasBefore && !startsGroup
        ? new TextRange(children.get(first - 1).end(), children.get(last).end())
        : new TextRange(children.get(first).start(), children.get(last + 1).start());
  }

  private static boolean blank(String gap) {
    Gap read = Gap.read(gap, "");
    return read != null && read.blankLines() > 0;
  }
}
