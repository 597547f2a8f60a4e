package dev.signalbox.app.ui.problems;

import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.finding.Finding;
import java.util.Arrays;
import java.util.Locale;

/** A few words for a finding. */
public final class FindingTitle {
  private FindingTitle() {}

  /**
   * Title of our own codes; Vercel's codes in words: {@code SERVICES_BINDING} → Services binding.
   */
  public static String of(Finding finding) {
    return of(finding.code());
  }

  /** The same for a code. */
  static String of(String code) {
    return Arrays.stream(FindingCode.values())
        .filter(known -> known.code().equals(code))
        .map(FindingCode::title)
        .findFirst()
        .orElseGet(() -> words(code));
  }

  private static String words(String code) {
    String words = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
