package dev.signalbox.model.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What matters of the rules of a table, and which of it an edit changed.
 *
 * @param all of every rule, in table order; the same instances as before the edit where nothing
 *     changed
 * @param changed what came, went or may have moved; everything when nothing is known of before
 * @param places where rules took the place of others, when their number is the same as before;
 *     every place otherwise
 */
record TableFacts(List<Situation.Facts> all, List<Situation.Facts> changed, List<Integer> places) {

  static TableFacts of(List<FlowRule> rules, Optional<List<Situation.Facts>> before) {
    List<Situation.Facts> now = new ArrayList<>(rules.stream().map(Situation.Facts::of).toList());
    return before
        .map(was -> after(was, now))
        .orElseGet(() -> new TableFacts(now, now, places(0, now.size())));
  }

  /** Rules between the first and the last difference may have changed places. */
  private static TableFacts after(List<Situation.Facts> was, List<Situation.Facts> now) {
    int most = Math.min(was.size(), now.size());
    int head = 0;
    while (head < most && was.get(head).equals(now.get(head))) {
      now.set(head, was.get(head));
      head++;
    }
    int tail = 0;
    while (tail < most - head && last(was, tail).equals(last(now, tail))) {
      now.set(now.size() - 1 - tail, last(was, tail));
      tail++;
    }
    List<Situation.Facts> changed =
        Stream.concat(
                was.subList(head, was.size() - tail).stream(),
                now.subList(head, now.size() - tail).stream())
            .toList();
    boolean aligned = was.size() == now.size();
    return new TableFacts(
        now, changed, aligned ? places(head, now.size() - tail) : places(0, now.size()));
  }

  private static List<Integer> places(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private static Situation.Facts last(List<Situation.Facts> facts, int back) {
    return facts.get(facts.size() - 1 - back);
  }

  /** Whether an edit may have changed who answers a path. */
  boolean touches(String path) {
    for (Situation.Facts one : changed) {
      if (path.startsWith(one.match().prefix())) {
        return true;
      }
    }
    return false;
  }
}
