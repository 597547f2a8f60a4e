package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The requests whose path and whose variables each lie in a set of their own.
 *
 * @param path their paths
 * @param values what variables may hold; one not named here may hold anything
 */
record Box(Language path, SortedMap<Variable, Values> values) {
  Box {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** All requests with these paths. */
  static Box of(Language path) {
    return new Box(path, Collections.emptySortedMap());
  }

  boolean isEmpty() {
    return path.isEmpty() || values.values().stream().anyMatch(Values::isEmpty);
  }

  boolean meets(Box other, Budget budget) {
    return path.meets(other.path, budget) && (other.values.isEmpty() || agrees(other, budget));
  }

  private boolean agrees(Box other, Budget budget) {
    return other.values.entrySet().stream()
        .allMatch(entry -> !held(entry.getKey()).and(entry.getValue(), budget).isEmpty());
  }

  private Values held(Variable variable) {
    Values held = values.get(variable);
    return held == null ? Values.any(variable.kind()) : held;
  }

  Box and(Box other, Budget budget) {
    TreeMap<Variable, Values> both = new TreeMap<>(values);
    other.values.forEach(
        (variable, allowed) -> both.merge(variable, allowed, (a, b) -> a.and(b, budget)));
    return new Box(path.and(other.path, budget), both);
  }

  /** The requests of this box outside the other, as boxes without a request in common. */
  List<Box> minus(Box other, Budget budget) {
    if (!meets(other, budget)) {
      return List.of(this);
    }
    List<Box> rest = new ArrayList<>();
    add(rest, new Box(path.minus(other.path, budget), values));
    Language inside = path.and(other.path, budget);
    TreeMap<Variable, Values> agreed = new TreeMap<>(values);
    for (Map.Entry<Variable, Values> entry : other.values.entrySet()) {
      Variable variable = entry.getKey();
      Values here = agreed.getOrDefault(variable, Values.any(variable.kind()));
      TreeMap<Variable, Values> outside = new TreeMap<>(agreed);
      outside.put(variable, here.minus(entry.getValue(), budget));
      add(rest, new Box(inside, outside));
      agreed.put(variable, here.and(entry.getValue(), budget));
    }
    return rest;
  }

  private static void add(List<Box> boxes, Box box) {
    if (!box.isEmpty()) {
      boxes.add(box);
    }
  }
}
