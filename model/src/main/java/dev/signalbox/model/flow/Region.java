package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Language;
import dev.signalbox.model.automaton.UndecidedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A set of requests: a union of boxes. Immutable; operations are exact. */
public final class Region {
  private static final int MAX_BOXES = 2_000;
  private static final Region NONE = new Region(List.of());

  private final List<Box> boxes;

  private Region(List<Box> boxes) {
    this.boxes = boxes;
  }

  /** No request. */
  public static Region none() {
    return NONE;
  }

  /** Every request with one of these paths. */
  public static Region of(Language paths) {
    return of(Box.of(paths));
  }

  static Region of(Box box) {
    return box.isEmpty() ? NONE : new Region(List.of(box));
  }

  List<Box> boxes() {
    return boxes;
  }

  /** Whether no request belongs to it. */
  public boolean isEmpty() {
    return boxes.isEmpty();
  }

  /**
   * Requests of both.
   *
   * @throws UndecidedException beyond the budget
   */
  public Region and(Region other, Budget budget) {
    List<Box> both = new ArrayList<>();
    for (Box left : boxes) {
      for (Box right : other.boxes) {
        if (left.meets(right, budget)) {
          both.add(left.and(right, budget));
        }
      }
    }
    return limited(both);
  }

  /**
   * Requests of this region and not of the other.
   *
   * @throws UndecidedException beyond the budget
   */
  public Region minus(Region other, Budget budget) {
    List<Box> rest = boxes;
    for (Box right : other.boxes) {
      List<Box> next = new ArrayList<>();
      for (Box left : rest) {
        next.addAll(left.minus(right, budget));
      }
      rest = next;
    }
    return limited(rest);
  }

  /** Requests of either. */
  public Region or(Region other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    List<Box> all = new ArrayList<>(boxes);
    all.addAll(other.boxes);
    return limited(all);
  }

  /** Whether some request belongs to both. */
  public boolean meets(Region other, Budget budget) {
    for (Box left : boxes) {
      for (Box right : other.boxes) {
        if (left.meets(right, budget)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same requests on whatever path. */
  Region onAnyPath(Language anyPath) {
    return limited(boxes.stream().map(box -> new Box(anyPath, box.values())).toList());
  }

  /** One request of a region that has some. */
  public Region sample() {
    Box first = boxes.getFirst();
    SortedMap<Variable, Values> values = new TreeMap<>(first.values());
    values.replaceAll((variable, held) -> held.one());
    return of(new Box(Language.of(first.path().shortest().orElseThrow()), values));
  }

  /** Some of its requests that are simple to describe; none only when it has none. */
  public Region part() {
    return isEmpty() ? this : of(boxes.getFirst());
  }

  /** The paths of its requests, whatever else they carry. */
  public Language paths(Budget budget) {
    Optional<Language> union = boxes.stream().map(Box::path).reduce((a, b) -> a.or(b, budget));
    return union.orElseGet(Language::none);
  }

  private static Region limited(List<Box> boxes) {
    if (boxes.size() > MAX_BOXES) {
      throw new UndecidedException("its conditions split into more than " + MAX_BOXES + " cases");
    }
    return boxes.isEmpty() ? NONE : new Region(List.copyOf(boxes));
  }
}
