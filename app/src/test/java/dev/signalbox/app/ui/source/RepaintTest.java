package dev.signalbox.app.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.junit.jupiter.api.Test;

/** Colours are changed where they differ and nowhere else. */
class RepaintTest {
  /** One style for each character, named by a letter; equal neighbours share a span. */
  private static StyleSpans<Collection<String>> spans(String letters) {
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    letters.chars().forEach(c -> builder.add(List.of(String.valueOf((char) c)), 1));
    return builder.create();
  }

  @Test
  void nothingDiffers() {
    assertThat(Repaint.between(spans("aabbb"), spans("aabbb"))).isEmpty();
  }

  @Test
  void onlyTheMiddleDiffers() {
    Repaint part = Repaint.between(spans("aabbbcc"), spans("aabxbcc")).orElseThrow();
    assertThat(part.start()).isEqualTo(3);
    assertThat(part.styles()).isEqualTo(spans("x"));
  }

  @Test
  void paintingTheDifferenceGivesWhatIsWanted() {
    Random random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      String shown = letters(random);
      String wanted = letters(random);
      Optional<Repaint> part = Repaint.between(spans(shown), spans(wanted));
      StringBuilder painted = new StringBuilder(shown);
      part.ifPresent(change -> {
        int start = change.start();
        int end = start + change.styles().length();
        painted.replace(start, end, wanted.substring(start, end));
      });
      assertThat(painted.toString()).isEqualTo(wanted);
    }
  }

  private static String letters(Random random) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      letters.append((char) ('a' + random.nextInt(2)));
    }
    return letters.toString();
  }
}
