package dev.signalbox.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every edit on every text means exactly what it says, touches nothing else and can be undone; and
 * its diff is as small as one made by hand.
 */
class EditsTest {
  @TestFactory
  List<DynamicTest> everyEditOfEveryFormat() {
    return Formats.invented().entrySet().stream()
        .map(text ->
            DynamicTest.dynamicTest(
                text.getKey(),
                () ->
                    EditCases.of(text.getValue())
                        .forEach(edit -> EditCheck.check(text.getKey(), text.getValue(), edit))))
        .toList();
  }

  @Test
  void everyEditOfEveryRealFile() throws IOException {
    Map<String, String> texts = Formats.real();
    Assumptions.assumeFalse(texts.isEmpty(), "no real files here");
    Map<String, List<ChangedLines>> sizes = new TreeMap<>();
    texts.forEach((name, text) -> {
      for (EditCase edit : EditCases.of(text)) {
        ChangedLines size = ChangedLines.of(text, EditCheck.check(name, text, edit));
        sizes.computeIfAbsent(edit.kind(), kind -> new ArrayList<>()).add(size);
      }
    });
    sizes.forEach(EditsTest::print);
    for (String kind : List.of("change value", "change source")) {
      for (ChangedLines size : sizes.getOrDefault(kind, List.of())) {
        assertThat(size).as(kind).isEqualTo(new ChangedLines(1, 1));
      }
    }
    for (ChangedLines size : sizes.getOrDefault("rename service", List.of())) {
      assertThat(size.added()).isEqualTo(size.removed());
    }
    for (String kind : List.of("add rewrite", "add binding", "add service", "expose service")) {
      assertThat(median(sizes.getOrDefault(kind, List.of()), ChangedLines::removed))
          .as(kind)
          .isLessThanOrEqualTo(1);
    }
  }

  private static void print(String kind, List<ChangedLines> sizes) {
    System.out.printf(
        "%-24s %6d edits, median lines +%d -%d%n",
        kind,
        sizes.size(),
        median(sizes, ChangedLines::added),
        median(sizes, ChangedLines::removed));
  }

  private static int median(List<ChangedLines> sizes, ToIntFunction<ChangedLines> count) {
    return sizes.stream().mapToInt(count).sorted().skip(sizes.size() / 2).findFirst().orElse(0);
  }
}
