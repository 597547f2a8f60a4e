package dev.signalbox.model.edit;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Edits made one after the other, at random. */
class RandomEditsTest {
  private static final int SEQUENCES = 2_400;
  private static final int LENGTH = 5;
  private static final int LONGEST_TEXT = 8_000;

  @Test
  void manyEditsInARowStayExact() throws IOException {
    List<String> texts =
        Formats.all().values().stream()
            .filter(text -> text.length() < LONGEST_TEXT && !EditCases.of(text).isEmpty())
            .toList();
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      Random random = new Random(sequence);
      String text = texts.get(sequence % texts.size());
      for (int i = 0; i < LENGTH; i++) {
        List<EditCase> cases = EditCases.of(text);
        if (cases.isEmpty()) {
          break;
        }
        EditCase edit = cases.get(random.nextInt(cases.size()));
        text = EditCheck.check("sequence " + sequence, text, edit).apply(text);
      }
    }
  }
}
