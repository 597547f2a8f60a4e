package dev.signalbox.app.ui.source;

import dev.signalbox.model.assist.Brackets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fxmisc.richtext.CodeArea;

/** Marks the bracket at the caret and the one that belongs to it. */
final class BracketMarks {
  private static final String STYLE = "bracket";

  private final CodeArea area;
  private final List<Integer> marked = new ArrayList<>();

  BracketMarks(CodeArea area) {
    this.area = area;
  }

  /** The text or its colours changed: marks are gone with them. */
  void forget() {
    marked.clear();
  }

  /** Marks a pair, in the editor's offsets, or nothing. */
  void show(Optional<Brackets.Pair> pair) {
    marked.forEach(offset -> style(offset, false));
    marked.clear();
    pair.ifPresent(both -> {
      marked.addAll(List.of(both.open(), both.close()));
      marked.forEach(offset -> style(offset, true));
    });
  }

  private void style(int offset, boolean mark) {
    if (offset >= area.getLength()) {
      return;
    }
    Collection<String> plain =
        area.getStyleOfChar(offset).stream().filter(style -> !style.equals(STYLE)).toList();
    area.setStyle(
        offset,
        offset + 1,
        mark ? Stream.concat(plain.stream(), Stream.of(STYLE)).toList() : plain);
  }
}
