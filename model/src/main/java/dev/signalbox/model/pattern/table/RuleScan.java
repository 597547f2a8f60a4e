package dev.signalbox.model.pattern.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The way of one request down an ordered table, passing over rules that cannot match. The path may
 * change on the way. For one request only.
 */
public final class RuleScan {
  private static final int FIRST_SIZE = 4;
  private static final int[] NO_RULE = {};
  private static final int[][] NO_LIST = {};

  private final TableMatcher matcher;
  private final int rules;
  private final boolean withoutSlash;
  private @Nullable String path;
  private int[] singles = NO_RULE;
  private int singleCount;
  private int[][] lists = NO_LIST;
  private int listCount;

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
      singleCount = 0;
      listCount = 0;
      matcher.find(current, this);
      if (withoutSlash && !current.isEmpty()) {
        matcher.find(current.substring(1), this);
      }
    }
    int next = rules;
    for (int i = 0; i < singleCount; i++) {
      next = singles[i] >= from ? Math.min(next, singles[i]) : next;
    }
    for (int i = 0; i < listCount; i++) {
      next = Math.min(next, first(lists[i], from));
    }
    return next;
  }

  /** Takes a rule that may match the path. */
  void add(int rule) {
    if (singleCount == singles.length) {
      singles = Arrays.copyOf(singles, singleCount + FIRST_SIZE);
    }
    singles[singleCount++] = rule;
  }

  /** Takes rules, ascending, that may match the path. */
  void add(int[] ascending) {
    if (ascending.length == 1) {
      add(ascending[0]);
    } else if (ascending.length > 1) {
      lists = listCount == lists.length ? Arrays.copyOf(lists, listCount + 2) : lists;
      lists[listCount++] = ascending;
    }
  }

  private int first(int[] ascending, int from) {
    if (ascending[0] >= from) {
      return ascending[0];
    }
    int at = Arrays.binarySearch(ascending, from);
    int place = at < 0 ? -at - 1 : at;
    return place < ascending.length ? ascending[place] : rules;
  }
}
