package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.Anchors;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.pattern.regex.Regex;
import dev.signalbox.model.pattern.regex.Regex.Assertion;
import java.util.List;
import java.util.stream.Stream;

/**
 * An expression cut in two: the text that starts each of its matches, and what follows. Rules of
 * one table often differ in the first only.
 *
 * @param text at the very start of the text; empty when there is none
 * @param body what follows
 */
record Lead(String text, Body body) {

  /**
   * The rest of an expression.
   *
   * @param regex its tree
   * @param groups number of capturing groups
   * @param anchored whether a match can begin at the start of the text only
   */
  record Body(Regex regex, int groups, boolean anchored) {}

  static Lead of(JsRegex regex) {
    List<Regex> parts = flat(regex.root()).toList();
    if (!(parts.getFirst() instanceof Assertion(var kind)) || kind != Assertion.Kind.START) {
      return new Lead("", new Body(regex.root(), regex.groups(), Anchors.atStart(regex.root())));
    }
    int end = 1;
    StringBuilder text = new StringBuilder();
    while (end < parts.size()
        && parts.get(end) instanceof Regex.Characters(var set)
        && set.isSingle()) {
      text.append(set.ranges().getFirst().first());
      end++;
    }
    Regex rest = new Regex.Sequence(parts.subList(end, parts.size()));
    return new Lead(text.toString(), new Body(rest, regex.groups(), true));
  }

  /** The parts of a sequence and of those in it, in order; an empty one stays. */
  private static Stream<Regex> flat(Regex regex) {
    return regex instanceof Regex.Sequence(var parts) && !parts.isEmpty()
        ? parts.stream().flatMap(Lead::flat)
        : Stream.of(regex);
  }
}
