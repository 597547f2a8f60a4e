package dev.signalbox.model.pattern.table;

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

  /** Zero where nothing is. */
  private final long[] hashes;

  private final @Nullable RuleGroup[] groups;

  /**
   * Prepares the table.
   *
   * @param groups rules by the hash of their prefix
   * @param inner hashes of what prefixes start with, so that a look-up knows when to give up
   */
  PathPrefixes(Map<Long, RuleGroup> groups, Set<Long> inner) {
    Set<Long> all = new TreeSet<>(inner);
    all.addAll(groups.keySet());
    int size = Integer.highestOneBit(Math.max(1, all.size())) * 4;
    this.hashes = new long[size];
    this.groups = new @Nullable RuleGroup[size];
    for (long hash : all) {
      int at = slot(hash);
      hashes[at] = hash;
      this.groups[at] = groups.get(hash);
    }
  }

  /** A letter of ASCII in lower case; other characters as they are. */
  static char fold(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
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
        int at = slot(key(hash));
        if (hashes[at] == 0) {
          return;
        }
        RuleGroup group = groups[at];
        if (group != null) {
          scan.add(group.candidates(path));
        }
      }
      hash = next(hash, c);
    }
  }

  /** Where a hash stands, or would. */
  private int slot(long hash) {
    int mask = hashes.length - 1;
    int at = (int) (hash ^ hash >>> 32) & mask;
    while (hashes[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
