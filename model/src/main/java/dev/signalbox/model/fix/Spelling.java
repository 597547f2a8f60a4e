package dev.signalbox.model.fix;

import dev.signalbox.model.text.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
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
        .sorted(Comparator.comparingInt(name -> EditDistance.between(written, name)))
        .limit(OFFERED);
  }
}
