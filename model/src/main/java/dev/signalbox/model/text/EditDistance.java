package dev.signalbox.model.text;

import java.util.stream.IntStream;

/** How far two words are apart, for guessing what a misspelled one meant. */
public final class EditDistance {
  private EditDistance() {}

  /** Letters to insert, drop or replace to turn one word into the other (Levenshtein). */
  public static int between(String from, String to) {
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
