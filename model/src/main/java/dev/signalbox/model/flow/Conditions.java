package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Compiled;
import dev.signalbox.model.automaton.Language;
import dev.signalbox.model.automaton.RegexCompiler;
import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.config.Condition;
import dev.signalbox.model.config.ConditionTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Conditions as sets of values: all items of {@code has} hold, none of {@code missing} does, the
 * method is one of those listed. What no automaton expresses (numbers, back references) becomes a
 * variable of its own that is true or false, so that equal tests still cancel out.
 */
final class Conditions {
  private final Budget budget;

  Conditions(Budget budget) {
    this.budget = budget;
  }

  /** The values that satisfy everything asked; empty map when nothing is asked. */
  SortedMap<Variable, Values> read(
      List<String> methods, List<Condition> has, List<Condition> missing) {
    TreeMap<Variable, Values> result = new TreeMap<>();
    if (!methods.isEmpty()) {
      result.put(
          new Variable(Variable.Kind.METHOD, ""), new Values(false, Language.ofAll(methods)));
    }
    has.forEach(condition -> add(result, condition, true));
    missing.forEach(condition -> add(result, condition, false));
    return result;
  }

  private void add(Map<Variable, Values> result, Condition condition, boolean wanted) {
    Variable variable = variable(condition);
    ConditionTest test = condition.test();
    Language language = test == null ? Language.all() : language(test);
    if (language == null) {
      Variable opaque = new Variable(Variable.Kind.OPAQUE, variable + " " + test);
      put(result, opaque, new Values(false, Language.of(String.valueOf(wanted))));
      return;
    }
    Values holding = Values.of(variable.kind(), language, budget);
    put(result, variable, wanted ? holding : Values.any(variable.kind()).minus(holding, budget));
  }

  private void put(Map<Variable, Values> result, Variable variable, Values values) {
    result.merge(variable, values, (a, b) -> a.and(b, budget));
  }

  private static Variable variable(Condition condition) {
    String key = condition.key() == null ? "" : condition.key();
    return switch (condition.type()) {
      case "host" -> new Variable(Variable.Kind.HOST, "");
      case "cookie" -> new Variable(Variable.Kind.COOKIE, key);
      case "query" -> new Variable(Variable.Kind.QUERY, key);
      default -> new Variable(Variable.Kind.HEADER, key.toLowerCase(Locale.ROOT));
    };
  }

  private @Nullable Language language(ConditionTest test) {
    return switch (test) {
      case ConditionTest.Matches(String regex) -> regex.isEmpty() ? Language.all() : whole(regex);
      case ConditionTest.Operators operators -> operators(operators);
    };
  }

  private @Nullable Language operators(ConditionTest.Operators asked) {
    if (asked.gt() != null || asked.gte() != null || asked.lt() != null || asked.lte() != null) {
      return null;
    }
    Language re = asked.re() == null ? Language.all() : whole(asked.re());
    if (re == null) {
      return null;
    }
    List<Language> all = new ArrayList<>(List.of(re));
    if (asked.eq() != null) {
      all.add(oneOf(List.of(asked.eq())));
    }
    if (asked.neq() != null) {
      all.add(noneOf(List.of(asked.neq())));
    }
    if (asked.inc() != null) {
      all.add(oneOf(asked.inc()));
    }
    if (asked.ninc() != null) {
      all.add(noneOf(asked.ninc()));
    }
    if (asked.pre() != null) {
      all.add(ignoringCase("^" + quoted(asked.pre())));
    }
    if (asked.suf() != null) {
      all.add(ignoringCase(quoted(asked.suf()) + "$"));
    }
    return all.stream().reduce(Language.all(), (a, b) -> a.and(b, budget));
  }

  private Language oneOf(List<String> texts) {
    String options = texts.stream().map(Conditions::quoted).collect(Collectors.joining("|"));
    return texts.isEmpty() ? Language.none() : ignoringCase("^(?:" + options + ")$");
  }

  private Language noneOf(List<String> texts) {
    return Language.all().minus(oneOf(texts), budget);
  }

  /** Anchored as {@code ConditionMatcher} does. */
  private @Nullable Language whole(String regex) {
    return RegexCompiler.compile("^" + regex + "$", false, budget)
            instanceof Compiled.Exact(Language language)
        ? language
        : null;
  }

  /**
   * Vercel compares the operators' texts without regard to case (transform keys, vercel 64.0.2).
   */
  private Language ignoringCase(String regex) {
    return switch (RegexCompiler.compile(regex, true, budget)) {
      case Compiled.Exact exact -> exact.language();
      case Compiled.Undecided undecided -> throw new UndecidedException(undecided.reason());
    };
  }

  private static String quoted(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "\\\\$0");
  }
}
