package dev.signalbox.model.pattern.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.pattern.regex.JsRegex;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Captures are those of JavaScript; the single ones here were printed by V8. */
class RegexMatcherTest {
  private static final int PATTERNS = 6_000;
  private static final String LETTERS = "ab/1";

  private static List<String> groups(String pattern, String text) {
    List<String> groups = new ArrayList<>();
    if (RegexMatcher.of(JsRegex.parse(pattern)).find(text) instanceof MatchOutcome.Found found) {
      for (int i = 0; i <= found.groups(); i++) {
        groups.add(String.valueOf(found.group(i)));
      }
    }
    return groups;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "^([^/]*?)+?..?$ bab_ bab_,a",
        "((?:1*?b)??.*?){2,}$ b.b b.b,b",
        "((?:/?/?[^/]??)\\1{1,3}){2,}$ 1é/. 1é/.,.",
        "^(?:(a)|b)*$ ab ab,null",
        "(z)((a+)?(b+)?(c))* zaacbbbcac zaacbbbcac,z,ac,a,null,c",
        "^(?:(?<!a))*(b) b b,b",
        "(?<=(\\d+)(\\d+))$ 1053 ,1,053"
      })
  void capturesAreThoseOfJavaScript(String pattern, String text, String groups) {
    assertThat(String.join(",", groups(pattern, text))).isEqualTo(groups);
  }

  @Test
  void aGroupThatIsStillOpenHasCapturedNothing() {
    assertThat(groups("^a/|(bc|\\1+)", "_c")).containsExactly("", "");
  }

  @Test
  void randomPatternsMatchAsTheSpecificationSays() {
    Random random = new Random(20);
    Programs programs = new Programs();
    for (int i = 0; i < PATTERNS; i++) {
      JsRegex regex = JsRegex.parse(pattern(random));
      RegexMatcher matcher = RegexMatcher.of(regex, programs);
      for (int j = 0; j < 5; j++) {
        String text = text(random);
        int[] expected = ReferenceMatcher.find(regex, text);
        MatchOutcome outcome =
            expected == null ? new MatchOutcome.Absent() : new MatchOutcome.Found(text, expected);
        assertThat(matcher.find(text)).as("%s on %s", regex.source(), text).isEqualTo(outcome);
      }
    }
  }

  @Test
  void expressionsThatDifferAtTheirStartOnlyAreToldApart() {
    Programs programs = new Programs();
    RegexMatcher first = RegexMatcher.of(JsRegex.parse("^/a(?:/(.*))$"), programs);
    RegexMatcher other = RegexMatcher.of(JsRegex.parse("^/long(?:/(.*))$"), programs);

    assertThat(first.find("/long/x")).isEqualTo(new MatchOutcome.Absent());
    assertThat(first.find("/a/x"))
        .isEqualTo(new MatchOutcome.Found("/a/x", new int[] {0, 4, 3, 4}));
    assertThat(other.find("/long/x"))
        .isEqualTo(new MatchOutcome.Found("/long/x", new int[] {0, 7, 6, 7}));
  }

  private static String pattern(Random random) {
    String body = choice(random, 2);
    String start =
        switch (random.nextInt(4)) {
          case 0 -> "^(?:" + body + ")";
          case 1 -> "^" + LETTERS.charAt(random.nextInt(LETTERS.length())) + body;
          default -> body;
        };
    return random.nextBoolean() ? "(?:" + start + ")$" : start;
  }

  private static String choice(Random random, int depth) {
    String first = sequence(random, depth);
    return random.nextInt(4) == 0 ? first + "|" + choice(random, depth) : first;
  }

  private static String sequence(Random random, int depth) {
    StringBuilder parts = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      parts.append(atom(random, depth)).append(quantifier(random));
    }
    return parts.toString();
  }

  private static String atom(Random random, int depth) {
    int kind = random.nextInt(depth > 0 ? 12 : 6);
    return switch (kind) {
      case 0 -> ".";
      case 1 -> "[^/]";
      case 2 -> "[ab]";
      case 3, 4, 5 -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
      case 6, 7, 8 -> "(" + choice(random, depth - 1) + ")";
      case 9 -> "(?:(?!" + choice(random, depth - 1) + "))";
      case 10 -> "(?:(?<=" + choice(random, depth - 1) + "))";
      default -> "(?:" + choice(random, depth - 1) + ")";
    };
  }

  private static String quantifier(Random random) {
    String[] all = {"", "", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}"};
    return all[random.nextInt(all.length)];
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
