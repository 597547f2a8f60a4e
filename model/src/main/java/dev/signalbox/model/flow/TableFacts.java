package dev.signalbox.model.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What matters of the rules of a table, and which of it an edit changed.
 *
 * @param all of every rule, in table order; the same instances as before the edit where nothing
 *     changed
 * @param changed what came, went or moved; everything when nothing is known of before
 * @param origins place of every rule in the table before, {@link Alignment#NEW} for one that came
 *     or moved; the others are in the same order as they were
 */
record TableFacts(List<Situation.Facts> all, List<Situation.Facts> changed, List<Integer> origins) {
  static TableFacts of(List<FlowRule> rules, Optional<List<Situation.Facts>> before) {
    List<Situation.Facts> was = before.orElse(List.of());
    List<Situation.Facts> all = new ArrayList<>(rules.stream().map(Situation.Facts::of).toList());
    int[] origins = Alignment.of(was, all, Situation.Facts::equals);
    boolean[] kept = new boolean[was.size()];
    List<Situation.Facts> came = new ArrayList<>();
    for (int place = 0; place < origins.length; place++) {
      if (origins[place] == Alignment.NEW) {
        came.add(all.get(place));
      } else {
        kept[origins[place]] = true;
        all.set(place, was.get(origins[place]));
      }
    }
    List<Situation.Facts> went = new ArrayList<>();
    for (int place = 0; place < kept.length; place++) {
      if (!kept[place]) {
        went.add(was.get(place));
      }
    }
    return new TableFacts(
        all,
        Stream.concat(went.stream(), came.stream()).toList(),
        Arrays.stream(origins).boxed().toList());
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
