package dev.signalbox.model.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegexCompilerTest {
  private static final List<String> STRINGS = strings("/ab.", 5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^/ab$",
        "^(?:/(.*))$",
        "^/a(?:/(.*))$",
        "^(?:/((?:[^/]+?)(?:/(?:[^/]+?))*))?$",
        "^/a|b$",
        "a/",
        "^(?:/((?!a).*))$",
        "^(?:/((?!a$|b/).*))$",
        "^(?:/((?:(?!a).*)(?:/(?:(?!a).*))*))?$",
        "^(?:/((?!.*\\.).*))$",
        "^/(?=a)[^/]+(?:/(?!b)[a-b]*)?$",
        "^/(?:a(?=b)|b(?!a))*.$",
        "(?!a)/",
        "^/[^/.]{2,3}$",
        "^/(a|b){2}(?:\\.b)?$",
        "^$|^/a$",
        "^/\\w+\\.\\x61$",
        "^/(?!(?!a)b)..$"
      })
  void agreesWithTheRegexEngineOnEveryShortString(String regex) {
    Language language = exact(regex);
    Pattern pattern = Pattern.compile(regex);
    assertThat(STRINGS)
        .allSatisfy(string ->
            assertThat(language.contains(string))
                .as(string)
                .isEqualTo(pattern.matcher(string).find()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a)\\1", "\\bfoo", "(?<!x)y", "(?i)a", "a++", "(a", "[a", "a{1,99999}"})
  void leavesUndecidedWhatAutomataCannotSay(String regex) {
    assertThat(RegexCompiler.compile(regex, false, Budget.standard()))
        .isInstanceOf(Compiled.Undecided.class);
  }

  @Test
  void givesUpOnAnAutomatonThatExplodes() {
    Compiled compiled = RegexCompiler.compile("^/.*a.{40}$", false, Budget.standard());
    assertThat(compiled)
        .isInstanceOfSatisfying(
            Compiled.Undecided.class,
            undecided -> assertThat(undecided.reason()).contains("20000 automaton states"));
  }

  @Test
  void ignoresCaseOfAsciiLettersOnRequest() {
    Compiled compiled = RegexCompiler.compile("^/Ab[c-d]$", true, Budget.standard());
    assertThat(((Compiled.Exact) compiled).language().contains("/aBD")).isTrue();
  }

  @Test
  void writesOutWhatMatchesFewStrings() {
    assertThat(exact("^/docs/(?:a|b)\\.html/?$").strings())
        .contains(Set.of("/docs/a.html", "/docs/b.html", "/docs/a.html/", "/docs/b.html/"));
  }

  @Test
  void thoseWrittenOutAreTheSameAsThoseOfTheAutomaton() {
    Language few = exact("^/(?:a|bc?)/?$");
    Language automaton = exact("^/(?:a|bc?)/?$|^/(?:a|bc?)/?$");
    assertThat(automaton.strings()).isEmpty();
    assertThat(few.minus(automaton, Budget.standard()).isEmpty()).isTrue();
    assertThat(automaton.minus(few, Budget.standard()).isEmpty()).isTrue();
  }

  private static Language exact(String regex) {
    Compiled compiled = RegexCompiler.compile(regex, false, Budget.standard());
    assertThat(compiled).isInstanceOf(Compiled.Exact.class);
    return ((Compiled.Exact) compiled).language();
  }

  private static List<String> strings(String alphabet, int length) {
    List<String> all = new ArrayList<>(List.of(""));
    int from = 0;
    for (int i = 0; i < length; i++) {
      int to = all.size();
      for (int at = from; at < to; at++) {
        for (int letter = 0; letter < alphabet.length(); letter++) {
          all.add(all.get(at) + alphabet.charAt(letter));
        }
      }
      from = to;
    }
    return all;
  }
}
