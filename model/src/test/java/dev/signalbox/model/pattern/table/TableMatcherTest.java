package dev.signalbox.model.pattern.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.pattern.match.MatchOutcome;
import dev.signalbox.model.pattern.match.RegexMatcher;
import dev.signalbox.model.pattern.regex.JsRegex;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index and the automaton pass over no rule that matches, in tables and paths by chance. */
class TableMatcherTest {
  private static final int TABLES = 400;
  private static final int PATHS = 60;
  private static final List<String> SEGMENTS =
      List.of("a", "A", "b", "ab", "api", "API", "Api", "\u00e9", "k", "\u212a", "");
  private static final List<String> TAILS =
      List.of(
          "$",
          "(?:/(.*))$",
          "(?:/(.*))?$",
          "(/.*)?$",
          "/?$",
          "(?:/([^/]+?))$",
          "(?:/((?:[^/]+?)(?:/(?:[^/]+?))*))?$",
          "(?:/((?!a|b).*))$",
          "",
          "b",
          "(?:b|a)$",
          "*$",
          "?$",
          "+/a$",
          "{2}$",
          "|/b$");

  private final Random random = new Random(11);

  @Test
  void findsWhatASlowScanFinds() {
    for (int table = 0; table < TABLES; table++) {
      boolean dev = table % 2 == 1;
      List<JsRegex> rules =
          Stream.generate(() -> rule(dev))
              .limit(1 + random.nextInt(table % 5 == 0 ? 80 : 8))
              .toList();
      TableMatcher matcher = TableMatcher.of(rules);
      for (int i = 0; i < PATHS; i++) {
        String path = path();
        assertThat(fast(matcher, rules, path, dev))
            .as("%s in %s", path, rules.stream().map(JsRegex::source).toList())
            .isEqualTo(slow(rules, path, dev));
      }
    }
  }

  private JsRegex rule(boolean ignoringCase) {
    StringBuilder source = new StringBuilder(random.nextInt(8) == 0 ? "" : "^");
    for (int i = random.nextInt(4); i >= 0; i--) {
      source.append(random.nextInt(12) == 0 ? "" : "/").append(any(SEGMENTS));
    }
    String tail = any(TAILS);
    boolean repeats = "*?+{".indexOf(tail.isEmpty() ? ' ' : tail.charAt(0)) >= 0;
    source.append(repeats && source.length() < 2 ? "a" : "").append(tail);
    return ignoringCase
        ? JsRegex.parseIgnoringCase(source.toString())
        : JsRegex.parse(source.toString());
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      path.append(random.nextInt(12) == 0 ? "" : "/").append(any(SEGMENTS));
    }
    return path.toString();
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static List<Integer> slow(List<JsRegex> rules, String path, boolean dev) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      if (matches(rules.get(i), path, dev)) {
        found.add(i);
      }
    }
    return found;
  }

  private static List<Integer> fast(
      TableMatcher matcher, List<JsRegex> rules, String path, boolean dev) {
    RuleScan scan = new RuleScan(matcher, rules.size(), dev);
    List<Integer> found = new ArrayList<>();
    for (int i = scan.next(path, 0); i < rules.size(); i = scan.next(path, i + 1)) {
      if (matches(rules.get(i), path, dev)) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean matches(JsRegex rule, String path, boolean dev) {
    RegexMatcher matcher = RegexMatcher.of(rule);
    return matcher.find(path) instanceof MatchOutcome.Found
        || (dev
            && !path.isEmpty()
            && matcher.find(path.substring(1)) instanceof MatchOutcome.Found);
  }
}
