package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Compiled;
import dev.signalbox.model.automaton.Language;
import dev.signalbox.model.automaton.RegexCompiler;
import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.config.Condition;
import dev.signalbox.model.memory.Generations;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Makes matches and remembers them, so that after an edit only what changed is compiled again. Not
 * for several threads at once.
 */
public final class Matches {
  /** A path as a client may send it (RFC 3986), with what browsers leave unescaped: [ ] | ^. */
  private static final String LEGAL =
      "^/(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/\\[\\]|^]|%[0-9A-Fa-f]{2})*$";

  private record Asked(
      String regex, boolean caseSensitive, List<String> methods, String has, String missing) {}

  private final Generations<Asked, Match> known = new Generations<>();
  private final Language legal;
  private final Language usual;
  private Budget budget;

  Matches(Budget budget) {
    this.budget = budget;
    this.legal = language(LEGAL, false);
    this.usual = legal.and(language("^(?:/[^/]+)*/?$", false), budget);
  }

  /** The budget of every question asked of these matches. */
  public Budget budget() {
    return budget;
  }

  void begin(Budget next) {
    this.budget = next;
  }

  void next() {
    known.next();
  }

  int size() {
    return known.size();
  }

  Language usual() {
    return usual;
  }

  /** Every path a client may send. */
  public Language legal() {
    return legal;
  }

  /**
   * What a rule matches.
   *
   * @param regex its compiled source
   * @param caseSensitive whether letters match in their own case only
   * @param methods empty for any
   * @param has conditions that hold
   * @param missing conditions that do not
   */
  public Match match(
      String regex,
      boolean caseSensitive,
      List<String> methods,
      List<Condition> has,
      List<Condition> missing) {
    Asked asked = new Asked(regex, caseSensitive, methods, spelled(has), spelled(missing));
    return known.get(asked, fresh -> compile(fresh, has, missing));
  }

  private Match compile(Asked asked, List<Condition> has, List<Condition> missing) {
    String regex = asked.regex();
    String key = asked.toString();
    try {
      Language paths = language(regex, !asked.caseSensitive());
      SortedMap<Variable, Values> values =
          new Conditions(budget).read(asked.methods(), has, missing);
      Language sent = paths.and(legal, budget);
      Region requests = Region.of(new Box(sent, values));
      return new Match(key, regex, paths, requests, sent.commonPrefix(), Optional.empty());
    } catch (UndecidedException undecided) {
      return new Match(
          key, regex, Language.all(), Region.of(legal), "", Optional.of(undecided.reason()));
    }
  }

  private Language language(String regex, boolean ignoreCase) {
    return switch (RegexCompiler.compile(regex, ignoreCase, budget)) {
      case Compiled.Exact exact -> exact.language();
      case Compiled.Undecided undecided -> throw new UndecidedException(undecided.reason());
    };
  }

  private static String spelled(List<Condition> conditions) {
    return conditions.isEmpty()
        ? ""
        : conditions.stream()
            .map(condition -> condition.type() + ' ' + condition.key() + ' ' + condition.test())
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
