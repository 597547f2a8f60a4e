package dev.signalbox.model.pattern.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.model.pattern.regex.JsRegex;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns on which backtracking matchers hang answer in few steps, or are refused. */
class CatastrophicPatternsTest {
  private static final int LENGTH = 4000;

  /** Pattern, and the text repeated before an end that makes it fail. */
  static Stream<Arguments> withoutBackReferences() {
    return Stream.of(
        row("^(a+)+$", "a", "!"),
        row("^(a*)*$", "a", "!"),
        row("^(a|a)*$", "a", "!"),
        row("^(a|aa)+$", "a", "!"),
        row("^(a|a?)+$", "a", "!"),
        row("^(.*a){12}$", "a", "!"),
        row("^(a+)+b$", "a", ""),
        row("^([a-zA-Z]+)*$", "a", "1"),
        row("^(([a-z])+.)+[A-Z]([a-z])+$", "a", ""),
        row("^/(?:([^/]+?)/?)*x$", "/a", ""),
        row("^(?:/([^/]+?))*(?:/([^/]+?))*z$", "/a", ""),
        row("^(\\w+\\s?)*$", "a ", "$"),
        row("^(\\d+)*x$", "1", ""),
        row("^(.*)(.*)(.*)(.*)(.*)x$", "a", ""),
        row("^.*.*.*.*.*x$", "a", ""),
        row("^(x+x+)+y$", "x", ""),
        row("^(?:a?){30}a{30}b$", "a", ""),
        row("^(a?b?)*c$", "ab", ""),
        row("^((a*)*)*b$", "a", ""),
        row("^((a+)*b?)*c$", "a", ""),
        row("^(?:.*,)*x$", "a,", ""),
        row("^([^@]+)*@x$", "a", ""),
        row("^(a+a+)+b$", "a", ""),
        row("^((?!b)a+)+$", "a", "c"),
        row("^(?:(?:a|b)*c?)*d$", "ab", ""),
        row("^(?=(a+)+$).*b$", "a", "!"),
        row("(a+)+$", "a", "!"),
        row("(?:a*)*b", "a", ""),
        row("^(?:a|b|ab)*c$", "ab", ""),
        row("^/((?!api|_next).*)+$", "/a", "\n"),
        row("^(?:[^/]+?(?:/[^/]+?)*)*;$", "/a", ""),
        row("^(?:\\.?[a-z]+)*\\.html$", "a.", ""),
        row("^(a?)*?b$", "a", ""),
        row("^(?:(a|b)?)*c$", "ab", ""));
  }

  private static Arguments row(String pattern, String repeated, String end) {
    return Arguments.of(pattern, repeated.repeat(LENGTH / repeated.length()) + end);
  }

  @ParameterizedTest
  @MethodSource("withoutBackReferences")
  void stepsGrowWithTheTextOnly(String pattern, String text) {
    Steps steps = new Steps();
    MatchOutcome outcome = RegexMatcher.of(JsRegex.parse(pattern)).find(text, steps);
    assertThat(outcome).isInstanceOf(MatchOutcome.Absent.class);
    assertThat(steps.taken()).isLessThan(500L * (text.length() + 1));
  }

  @ParameterizedTest
  @MethodSource("withoutBackReferences")
  void twiceTheTextTakesAboutTwiceTheSteps(String pattern, String text) {
    Steps half = new Steps();
    Steps whole = new Steps();
    RegexMatcher matcher = RegexMatcher.of(JsRegex.parse(pattern));
    matcher.find(text.substring(text.length() / 2), half);
    matcher.find(text, whole);
    assertThat(whole.taken()).isLessThan(3 * half.taken() + 1000);
  }

  @Test
  void backReferencesAreGivenUpAtTheLimit() {
    Steps steps = new Steps(100_000);
    MatchOutcome outcome =
        RegexMatcher.of(JsRegex.parse("^(a+)+\\1b$")).find("a".repeat(LENGTH), steps);
    assertThat(outcome).isInstanceOf(MatchOutcome.Refused.class);
    assertThat(steps.taken()).isEqualTo(100_000);
  }

  @Test
  void hugeCountedRepetitionsAreRefusedBeforeTheyRun() {
    Steps steps = new Steps();
    MatchOutcome outcome =
        RegexMatcher.of(JsRegex.parse("^((a{1,100}){1,100}){1,100}$")).find("aaa", steps);
    assertThat(outcome).isInstanceOf(MatchOutcome.Refused.class);
    assertThat(steps.taken()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?:", "(", "(?=", "(a|", "(?:(?:"})
  void thousandsOfNestedGroupsAreRefused(String opening) {
    int groups = 4_096 / opening.length();
    String closing = ")".repeat((int) opening.chars().filter(c -> c == '(').count() * groups);
    MatchOutcome outcome =
        RegexMatcher.of(JsRegex.parse("^" + opening.repeat(groups) + "a" + closing)).find("a");
    assertThat(outcome).isInstanceOf(MatchOutcome.Refused.class);
  }

  @Test
  void errorsAreFoundHoweverDeepTheyStand() {
    String deep = "(?:".repeat(1_000) + "a**" + ")".repeat(1_000);
    assertThatThrownBy(() -> JsRegex.parse(deep)).hasMessage("Nothing to repeat");
    assertThatThrownBy(() -> JsRegex.parse("(?:".repeat(1_000))).hasMessage("Unterminated group");
  }
}
