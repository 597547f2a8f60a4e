package dev.signalbox.model.pattern.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rules by the literal segments their paths start with, in one flat hash table. Only hashes are
 * compared: prefixes of the same hash share their rules, which costs time and nothing else.
 */
final class PathPrefixes {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** Stands for no rule. */
  private static final int NOTHING = Integer.MIN_VALUE;

  /** Set where longer prefixes go on with this one. */
  private static final long LONGER = 1L << Integer.SIZE;

  /**
   * Hash and content side by side, so that a look-up waits for memory once: the number of the only
   * rule, or less than zero for a group, and whether to look further. A hash of zero is an empty
   * place.
   */
  private final long[] places;

  private final List<RuleGroup> groups = new ArrayList<>();

  /**
   * Prepares the table.
   *
   * @param groups rules by the hash of their prefix
   * @param inner hashes of what prefixes start with, so that a look-up knows when to give up
   */
  PathPrefixes(Map<Long, RuleGroup> groups, Set<Long> inner) {
    Set<Long> all = new TreeSet<>(inner);
    all.addAll(groups.keySet());
    this.places = new long[Integer.highestOneBit(Math.max(1, all.size())) * 8];
    for (long hash : all) {
      int at = place(hash);
      places[at] = hash;
      long rules = Integer.toUnsignedLong(content(groups.get(hash)));
      places[at + 1] = inner.contains(hash) ? rules | LONGER : rules;
    }
  }

  private int content(@Nullable RuleGroup group) {
    if (group == null) {
      return NOTHING;
    }
    if (group.isSingle()) {
      return group.first();
    }
    groups.add(group);
    return -groups.size();
  }

  /**
   * A letter of ASCII in lower case, a slash as it is; some other characters become another, so
   * that their prefixes share a place.
   */
  static char fold(char c) {
    return (char) (c | 0x20);
  }

  /** A hash to go on from; never zero, which means an empty place. */
  static long start() {
    return SEED;
  }

  /** The hash of a text with one more character. */
  static long next(long hash, char c) {
    return (hash ^ fold(c)) * PRIME;
  }

  /** The hash as it stands in the table. */
  static long key(long hash) {
    return hash == 0 ? 1 : hash;
  }

  /** Tells a scan the rules of every prefix of whole segments that a path starts with. */
  void find(String path, RuleScan scan) {
    if (path.isEmpty() || path.charAt(0) != '/') {
      return;
    }
    long hash = next(SEED, '/');
    for (int i = 1; i <= path.length(); i++) {
      char c = i < path.length() ? path.charAt(i) : '/';
      if (c == '/') {
        int at = place(key(hash));
        if (places[at] == 0) {
          return;
        }
        tell((int) places[at + 1], path, scan);
        if ((places[at + 1] & LONGER) == 0) {
          return;
        }
      }
      hash = next(hash, c);
    }
  }

  private void tell(int content, String path, RuleScan scan) {
    if (content >= 0) {
      scan.add(content);
    } else if (content != NOTHING) {
      scan.add(groups.get(-content - 1).candidates(path));
    }
  }

  /** Where a hash stands, or would. */
  private int place(long hash) {
    int mask = places.length - 1;
    int at = ((int) (hash ^ hash >>> 32) << 1) & mask;
    while (places[at] != 0 && places[at] != hash) {
      at = (at + 2) & mask;
    }
    return at;
  }
}
