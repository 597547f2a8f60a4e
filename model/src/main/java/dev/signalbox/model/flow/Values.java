package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Compiled;
import dev.signalbox.model.automaton.Language;
import dev.signalbox.model.automaton.RegexCompiler;

/**
 * A set of values a variable can have.
 *
 * @param absent whether it may be missing from the request
 * @param present what it may be when it is there
 */
record Values(boolean absent, Language present) {

  private static final Language SOMETHING = language("^[^]");
  private static final Language LOWER_CASE = language("^[^A-Z]+$");

  /**
   * Whatever the kind of variable can hold. Vercel takes an empty value for an absent one, and
   * compares hosts in lower case.
   */
  static Values any(Variable.Kind kind) {
    return new Values(
        kind.optional(), (kind == Variable.Kind.HOST ? LOWER_CASE : SOMETHING).copy());
  }

  /** The given values, as far as the kind of variable can hold them. */
  static Values of(Variable.Kind kind, Language wanted, Budget budget) {
    return new Values(false, any(kind).present.and(wanted, budget));
  }

  Values and(Values other, Budget budget) {
    return new Values(absent && other.absent, present.and(other.present, budget));
  }

  Values minus(Values other, Budget budget) {
    return new Values(absent && !other.absent, present.minus(other.present, budget));
  }

  /** A single one of them. */
  Values one() {
    return absent
        ? new Values(true, Language.none())
        : new Values(false, Language.of(present.shortest().orElseThrow()));
  }

  boolean isEmpty() {
    return !absent && present.isEmpty();
  }

  private static Language language(String regex) {
    return RegexCompiler.compile(regex, false, Budget.standard())
            instanceof Compiled.Exact(Language language)
        ? language
        : Language.all();
  }
}
