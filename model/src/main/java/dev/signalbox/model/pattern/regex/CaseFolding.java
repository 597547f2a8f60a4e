package dev.signalbox.model.pattern.regex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which characters JavaScript's flag {@code i} takes for each other. */
final class CaseFolding {
  /** For each character that has any: all characters it is taken for, itself included. */
  private static final Map<Character, String> VARIANTS = variants();

  private CaseFolding() {}

  /** The characters a character is taken for, itself included; empty when only itself. */
  static String variants(char c) {
    return VARIANTS.getOrDefault(c, "");
  }

  private static Map<Character, String> variants() {
    Map<Character, String> groups = new HashMap<>();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      groups.merge(canonical((char) c), String.valueOf((char) c), String::concat);
    }
    Map<Character, String> variants = new HashMap<>();
    for (String group : groups.values()) {
      if (group.length() > 1) {
        group.chars().forEach(c -> variants.put((char) c, group));
      }
    }
    return Map.copyOf(variants);
  }

  /**
   * ECMAScript's Canonicalize without flag {@code u}: upper case, never from outside into ASCII.
   */
  private static char canonical(char c) {
    String upper = String.valueOf(c).toUpperCase(Locale.ROOT);
    boolean kept = upper.length() != 1 || (c >= 128 && upper.charAt(0) < 128);
    return kept ? c : upper.charAt(0);
  }
}
