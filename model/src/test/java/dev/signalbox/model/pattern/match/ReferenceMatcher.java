package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.CharSet;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.pattern.regex.Regex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matcher as ECMAScript specifies it: continuations, no memory, exponential. Right by looking
 * at it, and good for short texts only.
 */
final class ReferenceMatcher {
  /** Where a match stands: the position, and the captures as pairs of bounds or -1. */
  private record State(int position, List<Integer> captures) {
    State at(int next) {
      return new State(next, captures);
    }

    State with(int slot, int start, int end) {
      List<Integer> changed = new ArrayList<>(captures);
      changed.set(slot, start);
      changed.set(slot + 1, end);
      return new State(position, changed);
    }
  }

  private interface Rest {
    @Nullable State of(State state);
  }

  private final String text;

  private ReferenceMatcher(String text) {
    this.text = text;
  }

  /** Bounds of the whole match and the groups, or null. */
  static int @Nullable [] find(JsRegex regex, String text) {
    ReferenceMatcher matcher = new ReferenceMatcher(text);
    for (int start = 0; start <= text.length(); start++) {
      List<Integer> none = Collections.nCopies(2 * regex.groups() + 2, -1);
      State found = matcher.match(regex.root(), true, new State(start, none), state -> state);
      if (found != null) {
        return found.with(0, start, found.position()).captures().stream()
            .mapToInt(bound -> bound)
            .toArray();
      }
    }
    return null;
  }

  private @Nullable State match(Regex node, boolean ahead, State state, Rest rest) {
    return switch (node) {
      case Regex.Characters(var set) -> {
        int index = ahead ? state.position() : state.position() - 1;
        boolean fits = index >= 0 && index < text.length() && set.contains(text.charAt(index));
        yield fits ? rest.of(state.at(ahead ? index + 1 : index)) : null;
      }
      case Regex.Sequence(var parts) ->
          sequence(ahead ? parts : parts.reversed(), ahead, state, rest);
      case Regex.Choice(var options) -> {
        for (Regex option : options) {
          State found = match(option, ahead, state, rest);
          if (found != null) {
            yield found;
          }
        }
        yield null;
      }
      case Regex.Group(var index, var name, var body) -> {
        int from = state.position();
        Rest closing =
            end ->
                rest.of(
                    end.with(
                        2 * index, Math.min(from, end.position()), Math.max(from, end.position())));
        yield match(body, ahead, state, closing);
      }
      case Regex.Repeat repeat -> repeat(repeat, repeat.min(), repeat.max(), ahead, state, rest);
      case Regex.Look(var body, var forward, var negated) -> {
        State found = match(body, forward, state, end -> end);
        if ((found == null) != negated) {
          yield null;
        }
        yield rest.of(found == null ? state : found.at(state.position()));
      }
      case Regex.TooDeep _ -> throw new IllegalArgumentException("too deep");
      case Regex.BackReference(var group) -> {
        int start = state.captures().get(2 * group);
        int length = start < 0 ? 0 : state.captures().get(2 * group + 1) - start;
        int from = ahead ? state.position() : state.position() - length;
        boolean same = length == 0 || (from >= 0 && text.regionMatches(from, text, start, length));
        yield same ? rest.of(state.at(ahead ? from + length : from)) : null;
      }
      case Regex.Assertion(var kind) -> holds(kind, state.position()) ? rest.of(state) : null;
    };
  }

  private @Nullable State sequence(List<Regex> parts, boolean ahead, State state, Rest rest) {
    return parts.isEmpty()
        ? rest.of(state)
        : match(
            parts.getFirst(),
            ahead,
            state,
            next -> sequence(parts.subList(1, parts.size()), ahead, next, rest));
  }

  private @Nullable State repeat(
      Regex.Repeat repeat, int min, int max, boolean ahead, State state, Rest rest) {
    if (max == 0) {
      return rest.of(state);
    }
    State fresh = state;
    GroupSpan groups = GroupSpan.of(repeat.body());
    for (int group = groups.first(); group <= groups.last(); group++) {
      fresh = fresh.with(2 * group, -1, -1);
    }
    Rest again =
        next ->
            min == 0 && next.position() == state.position()
                ? null
                : repeat(
                    repeat,
                    Math.max(0, min - 1),
                    max == Regex.UNBOUNDED ? max : max - 1,
                    ahead,
                    next,
                    rest);
    if (min > 0) {
      return match(repeat.body(), ahead, fresh, again);
    }
    if (repeat.greedy()) {
      State found = match(repeat.body(), ahead, fresh, again);
      return found == null ? rest.of(state) : found;
    }
    State found = rest.of(state);
    return found == null ? match(repeat.body(), ahead, fresh, again) : found;
  }

  private boolean holds(Regex.Assertion.Kind kind, int position) {
    return switch (kind) {
      case START -> position == 0;
      case END -> position == text.length();
      case WORD_BOUNDARY -> word(position - 1) != word(position);
      case NOT_WORD_BOUNDARY -> word(position - 1) == word(position);
    };
  }

  private boolean word(int index) {
    return index >= 0 && index < text.length() && CharSet.WORD.contains(text.charAt(index));
  }
}
