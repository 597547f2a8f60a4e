package dev.signalbox.app.ui.problems;

import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.VercelCodes;
import java.util.Arrays;

/** A few words for a finding. */
public final class FindingTitle {
  private FindingTitle() {}

  /** Title of its code. */
  public static String of(Finding finding) {
    return of(finding.code());
  }

  /** Title of one of our codes or of Vercel's. */
  static String of(String code) {
    return Arrays.stream(FindingCode.values())
        .filter(known -> known.code().equals(code))
        .map(FindingCode::title)
        .findFirst()
        .orElseGet(() -> VercelCodes.title(code));
  }
}
