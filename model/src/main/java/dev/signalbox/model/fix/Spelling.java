package dev.signalbox.model.fix;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names of services that may have been meant. */
final class Spelling {
  private static final int OFFERED = 3;
  private static final int LONGEST = 64;

  /** Names Vercel accepts under {@code services} (vercel 64.0.2). */
  private static final Pattern LEGAL = Pattern.compile("[a-z]([a-z_-]*[a-z])?");

  private Spelling() {}

  static boolean legal(String name) {
    return name.length() <= LONGEST && LEGAL.matcher(name).matches();
  }

  /** The few names that take the fewest changed letters, the closest first. */
  static Stream<String> closest(String written, Collection<String> names) {
    return names.stream()
        .sorted(Comparator.comparingInt(name -> distance(written, name)))
        .limit(OFFERED);
  }

  /** Letters to insert, drop or replace (Levenshtein). */
  private static int distance(String from, String to) {
    int[] row = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
