package dev.signalbox.model.automaton;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of strings that a finite automaton recognises. Operations are exact; the ones
 * that can be costly take a budget.
 *
 * <p>Not safe for use by several threads at once: the automata cache numbers in their states.
 */
public final class Language {
  private final Automaton automaton;
  private @Nullable String prefix;

  /**
   * Wraps an automaton nobody else changes.
   *
   * @param automaton minimal and deterministic
   */
  Language(Automaton automaton) {
    this.automaton = automaton;
  }

  /** The set with nothing in it. */
  public static Language none() {
    return new Language(BasicAutomata.makeEmpty());
  }

  /** Every string. */
  public static Language all() {
    return new Language(BasicAutomata.makeAnyString());
  }

  /** One string. */
  public static Language of(String only) {
    return new Language(BasicAutomata.makeString(only));
  }

  /** Several strings. */
  public static Language ofAll(Collection<String> strings) {
    return new Language(BasicAutomata.makeStringUnion(strings.toArray(CharSequence[]::new)));
  }

  /** Whether the string belongs to the set. */
  public boolean contains(String string) {
    return automaton.run(string);
  }

  /** Whether nothing belongs to the set. */
  public boolean isEmpty() {
    return automaton.isEmpty();
  }

  /** The only string of the set, where construction kept it as one. */
  public Optional<String> single() {
    return Optional.ofNullable(automaton.getSingleton());
  }

  /** What every string of the set begins with. */
  public String commonPrefix() {
    String known = prefix;
    if (known == null) {
      String only = automaton.getSingleton();
      known = only != null ? only : automaton.getCommonPrefix();
      prefix = known;
    }
    return known;
  }

  /**
   * Strings of both sets.
   *
   * @throws UndecidedException beyond the budget
   */
  public Language and(Language other, Budget budget) {
    budget.spend(size(this, other));
    return minimal(automaton.intersection(other.automaton));
  }

  /**
   * Strings of this set and not of the other.
   *
   * @throws UndecidedException beyond the budget
   */
  public Language minus(Language other, Budget budget) {
    budget.spend(size(this, other));
    return minimal(automaton.minus(other.automaton));
  }

  /**
   * Strings of either set.
   *
   * @throws UndecidedException beyond the budget
   */
  public Language or(Language other, Budget budget) {
    Language everything = all();
    return everything.minus(
        everything.minus(this, budget).and(everything.minus(other, budget), budget), budget);
  }

  /**
   * Whether some string belongs to both.
   *
   * @throws UndecidedException beyond the budget
   */
  public boolean meets(Language other, Budget budget) {
    String only = automaton.getSingleton();
    if (only != null) {
      return other.contains(only);
    }
    String otherOnly = other.automaton.getSingleton();
    if (otherOnly != null) {
      return contains(otherOnly);
    }
    return !apart(other) && !and(other, budget).isEmpty();
  }

  /** Whether how their strings begin already tells that none belongs to both. */
  private boolean apart(Language other) {
    String mine = commonPrefix();
    String theirs = other.commonPrefix();
    return !mine.startsWith(theirs) && !theirs.startsWith(mine);
  }

  /**
   * Whether every string of this set belongs to the other.
   *
   * @throws UndecidedException beyond the budget
   */
  public boolean within(Language other, Budget budget) {
    String only = automaton.getSingleton();
    return only != null ? other.contains(only) : minus(other, budget).isEmpty();
  }

  /** The shortest string, the first of them in order; empty when there is none. */
  public Optional<String> shortest() {
    return Optional.ofNullable(automaton.getShortestExample(true));
  }

  private static Language minimal(Automaton automaton) {
    automaton.minimize();
    return new Language(automaton);
  }

  /** States a product can have, scaled so that everyday products never reach the budget. */
  private static long size(Language left, Language right) {
    return (long) left.automaton.getNumberOfStates() * right.automaton.getNumberOfStates() / 64;
  }

  @Override
  public String toString() {
    return automaton.isEmpty() ? "nothing" : "for example " + shortest().orElse("");
  }
}
