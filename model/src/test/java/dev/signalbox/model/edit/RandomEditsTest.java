package dev.signalbox.model.edit;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Edits made one after the other, at random. */
class RandomEditsTest {
  private static final int SEQUENCES = 2_200;
  private static final int LENGTH = 5;
  private static final int LONGEST_TEXT = 2_500;

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

  @Test
  void anyWhiteSpaceIsEditedExactly() {
    String config = Formats.invented().getOrDefault("usual", "");
    for (int seed = 0; seed < 60; seed++) {
      String text = respaced(config, new Random(seed));
      for (EditCase edit : EditCases.of(text)) {
        EditCheck.check("white space " + seed, text, edit);
      }
    }
  }

  /** The same tokens with other white space; a text uses few kinds of it, as real ones do. */
  private static String respaced(String text, Random random) {
    List<String> spaces = List.of("", " ", "\n", "\r\n", "\t", "\n\n    ", "\n  ", "  ", "\r");
    int kinds = 1 + random.nextInt(spaces.size());
    int first = random.nextInt(spaces.size());
    return Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[{}\\[\\]:,]")
        .matcher(text)
        .results()
        .map(token -> token.group() + spaces.get((first + random.nextInt(kinds)) % spaces.size()))
        .collect(Collectors.joining());
  }
}
