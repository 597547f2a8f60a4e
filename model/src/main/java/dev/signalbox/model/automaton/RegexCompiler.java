package dev.signalbox.model.automaton;

import dev.signalbox.model.pattern.regex.CharRange;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.pattern.regex.Regex;
import dev.signalbox.model.pattern.regex.RegexSyntaxException;
import dk.brics.automaton.Automaton;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
      return new Compiled.Exact(new Language(automaton(regex, ignoreCase, budget)));
    } catch (UndecidedException undecidable) {
      return new Compiled.Undecided(undecidable.reason());
    } catch (RegexSyntaxException malformed) {
      return new Compiled.Undecided("the pattern is malformed: " + malformed.getMessage());
    }
  }

  private static Automaton automaton(String text, boolean ignoreCase, Budget budget) {
    Regex regex = JsRegex.parse(text).root();
    String literal = ignoreCase ? null : literal(regex);
    if (literal != null) {
      return Automaton.makeString(literal);
    }
    Program program = new Program(regex, ignoreCase, budget);
    if (program.maxDepth() == 0) {
      ForwardExplorer forward = new ForwardExplorer(program);
      return forward.explore(forward.start(), program.classes(), budget);
    }
    BackwardExplorer backward = new BackwardExplorer(program);
    Automaton reversed = backward.explore(backward.end(), program.classes(), budget);
    return ReversingExplorer.reverse(reversed, budget);
  }

  /** The only string an anchored expression without operators matches; null for any other. */
  private static @Nullable String literal(Regex regex) {
    if (!(regex instanceof Regex.Sequence(List<Regex> parts))
        || parts.size() < 2
        || !isAssertion(parts.getFirst(), Regex.Assertion.Kind.START)
        || !isAssertion(parts.getLast(), Regex.Assertion.Kind.END)) {
      return null;
    }
    StringBuilder literal = new StringBuilder();
    for (Regex part : parts.subList(1, parts.size() - 1)) {
      if (!(part instanceof Regex.Characters chars) || !chars.set().isSingle()) {
        return null;
      }
      CharRange only = chars.set().ranges().getFirst();
      literal.append(only.first());
    }
    return literal.toString();
  }

  private static boolean isAssertion(Regex part, Regex.Assertion.Kind kind) {
    return part instanceof Regex.Assertion assertion && assertion.kind() == kind;
  }
}
