package dev.signalbox.model.automaton;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of strings: a few written out, or those a finite automaton recognises.
 * Operations are exact; the ones that can be costly take a budget.
 *
 * <p>Not safe for use by several threads at once: the automata cache numbers in their states.
 */
public final class Language {
  private final @Nullable NavigableSet<String> strings;
  private @Nullable Automaton automaton;
  private @Nullable String prefix;

  private Language(@Nullable NavigableSet<String> strings, @Nullable Automaton automaton) {
    this.strings = strings;
    this.automaton = automaton;
  }

  /**
   * Wraps an automaton nobody else changes.
   *
   * @param automaton minimal and deterministic
   */
  Language(Automaton automaton) {
    this(null, automaton);
  }

  /** The set with nothing in it. */
  public static Language none() {
    return new Language(new TreeSet<>(), null);
  }

  /** Every string. */
  public static Language all() {
    return new Language(BasicAutomata.makeAnyString());
  }

  /** One string. */
  public static Language of(String only) {
    TreeSet<String> strings = new TreeSet<>();
    strings.add(only);
    return new Language(strings, null);
  }

  /** Several strings. */
  public static Language ofAll(Collection<String> strings) {
    return new Language(new TreeSet<>(strings), null);
  }

  /** The same set for use by another thread. */
  public Language copy() {
    return new Language(strings, strings == null ? automaton().clone() : null);
  }

  private Automaton automaton() {
    Automaton known = automaton;
    if (known == null) {
      known =
          strings == null
              ? BasicAutomata.makeEmpty()
              : BasicAutomata.makeStringUnion(strings.toArray(CharSequence[]::new));
      automaton = known;
    }
    return known;
  }

  /** Whether the string belongs to the set. */
  public boolean contains(String string) {
    return strings == null ? automaton().run(string) : strings.contains(string);
  }

  /** Whether nothing belongs to the set. */
  public boolean isEmpty() {
    return strings == null ? automaton().isEmpty() : strings.isEmpty();
  }

  /** Every string of the set, in order, where it has few; empty for any other set. */
  public Optional<Collection<String>> strings() {
    return Optional.ofNullable(strings);
  }

  /** What every string of the set begins with. */
  public String commonPrefix() {
    String known = prefix;
    if (known == null) {
      known = strings == null ? automaton().getCommonPrefix() : commonPrefix(strings);
      prefix = known;
    }
    return known;
  }

  /** What the first and the last in order share, all between them share. */
  private static String commonPrefix(NavigableSet<String> strings) {
    if (strings.isEmpty()) {
      return "";
    }
    String first = strings.getFirst();
    String last = strings.getLast();
    int length = 0;
    while (length < Math.min(first.length(), last.length())
        && first.charAt(length) == last.charAt(length)) {
      length++;
    }
    return first.substring(0, length);
  }

  /**
   * Strings of both sets.
   *
   * @throws UndecidedException beyond the budget
   */
  public Language and(Language other, Budget budget) {
    if (strings != null) {
      return those(strings, other::contains);
    }
    if (other.strings != null) {
      return those(other.strings, this::contains);
    }
    budget.spend(size(this, other));
    return minimal(automaton().intersection(other.automaton()));
  }

  /**
   * Strings of this set and not of the other.
   *
   * @throws UndecidedException beyond the budget
   */
  public Language minus(Language other, Budget budget) {
    if (strings != null) {
      return those(strings, string -> !other.contains(string));
    }
    if (apart(other)) {
      return this;
    }
    budget.spend(size(this, other));
    return minimal(automaton().minus(other.automaton()));
  }

  /**
   * Strings of either set.
   *
   * @throws UndecidedException beyond the budget
   */
  public Language or(Language other, Budget budget) {
    if (strings != null && other.strings != null) {
      TreeSet<String> both = new TreeSet<>(strings);
      both.addAll(other.strings);
      return new Language(both, null);
    }
    budget.spend(size(this, other));
    return minimal(automaton().union(other.automaton()));
  }

  /**
   * Whether some string belongs to both.
   *
   * @throws UndecidedException beyond the budget
   */
  public boolean meets(Language other, Budget budget) {
    if (strings != null) {
      return other.containsAny(strings);
    }
    if (other.strings != null) {
      return containsAny(other.strings);
    }
    return !apart(other) && Product.shareString(automaton(), other.automaton(), budget);
  }

  private boolean containsAny(Collection<String> some) {
    for (String string : some) {
      if (contains(string)) {
        return true;
      }
    }
    return false;
  }

  /** Whether how their strings begin already tells that none belongs to both. */
  private boolean apart(Language other) {
    String mine = commonPrefix();
    String theirs = other.commonPrefix();
    return !mine.startsWith(theirs) && !theirs.startsWith(mine);
  }

  /** The shortest string, the first of them in order; empty when there is none. */
  public Optional<String> shortest() {
    if (strings == null) {
      return Optional.ofNullable(automaton().getShortestExample(true));
    }
    return strings.stream()
        .reduce((first, second) -> second.length() < first.length() ? second : first);
  }

  /**
   * The shortest string of both, the first of them in order; empty when there is none.
   *
   * @throws UndecidedException beyond the budget
   */
  public Optional<String> shortestIn(Language other, Budget budget) {
    if (strings != null || other.strings != null) {
      return and(other, budget).shortest();
    }
    if (apart(other)) {
      return Optional.empty();
    }
    budget.spend(size(this, other));
    return Optional.ofNullable(
        automaton().intersection(other.automaton()).getShortestExample(true));
  }

  private static Language those(NavigableSet<String> strings, Predicate<String> wanted) {
    return new Language(
        strings.stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new)), null);
  }

  private static Language minimal(Automaton automaton) {
    automaton.minimize();
    return new Language(automaton);
  }

  /** States a product can have, scaled so that everyday products never reach the budget. */
  private static long size(Language left, Language right) {
    return (long) left.automaton().getNumberOfStates() * right.automaton().getNumberOfStates() / 64;
  }

  @Override
  public String toString() {
    return isEmpty() ? "nothing" : "for example " + shortest().orElse("");
  }
}
