package dev.signalbox.model.automaton;

import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.pattern.regex.Regex;
import dev.signalbox.model.pattern.regex.RegexSyntaxException;
import dk.brics.automaton.Automaton;
import java.util.Optional;
import java.util.Set;

/** Turns regular expressions into automata. */
public final class RegexCompiler {
  private RegexCompiler() {}

  /**
   * The strings in which an expression finds a match, as JavaScript's {@code test} does.
   *
   * @param regex JavaScript syntax without flags
   * @param ignoreCase whether ASCII letters match in either case
   * @param budget where to give up
   */
  public static Compiled compile(String regex, boolean ignoreCase, Budget budget) {
    try {
      return new Compiled.Exact(language(JsRegex.parse(regex).root(), ignoreCase, budget));
    } catch (UndecidedException undecidable) {
      return new Compiled.Undecided(undecidable.reason());
    } catch (RegexSyntaxException malformed) {
      return new Compiled.Undecided("the pattern is malformed: " + malformed.getMessage());
    }
  }

  private static Language language(Regex regex, boolean ignoreCase, Budget budget) {
    Optional<Set<String>> few = ignoreCase ? Optional.empty() : FiniteStrings.of(regex);
    return few.map(Language::ofAll)
        .orElseGet(() -> new Language(automaton(regex, ignoreCase, budget)));
  }

  private static Automaton automaton(Regex regex, boolean ignoreCase, Budget budget) {
    Program program = new Program(regex, ignoreCase, budget);
    if (program.maxDepth() == 0) {
      ForwardExplorer forward = new ForwardExplorer(program);
      return forward.explore(forward.start(), program.classes(), budget);
    }
    BackwardExplorer backward = new BackwardExplorer(program);
    Automaton reversed = backward.explore(backward.end(), program.classes(), budget);
    return ReversingExplorer.reverse(reversed, budget);
  }
}
