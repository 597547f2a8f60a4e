package dev.signalbox.model.pattern.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The way of one request down an ordered table, passing over rules that cannot match. The path may
 * change on the way. For one request only.
 */
public final class RuleScan {
  private final TableMatcher matcher;
  private final int rules;
  private final boolean withoutSlash;
  private @Nullable String path;
  private int[] candidates = {};

  /**
   * Starts at the top.
   *
   * @param matcher of the table
   * @param rules number of its rules
   * @param withoutSlash whether a path is also tried without its first character
   */
  public RuleScan(TableMatcher matcher, int rules, boolean withoutSlash) {
    this.matcher = matcher;
    this.rules = rules;
    this.withoutSlash = withoutSlash;
  }

  /** The first rule at or after a place that may match a path; the number of rules if none. */
  public int next(String current, int from) {
    if (!current.equals(path)) {
      path = current;
      candidates = candidates(current);
    }
    int at = Arrays.binarySearch(candidates, from);
    int place = at < 0 ? -at - 1 : at;
    return place < candidates.length ? candidates[place] : rules;
  }

  private int[] candidates(String current) {
    int[] direct = matcher.candidates(current);
    if (!withoutSlash || current.isEmpty()) {
      return direct;
    }
    int[] retried = matcher.candidates(current.substring(1));
    int[] both = Arrays.copyOf(direct, direct.length + retried.length);
    System.arraycopy(retried, 0, both, direct.length, retried.length);
    return Arrays.stream(both).sorted().distinct().toArray();
  }
}
