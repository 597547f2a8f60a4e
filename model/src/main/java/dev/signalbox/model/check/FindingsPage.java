package dev.signalbox.model.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the page that explains every finding, as Markdown. */
public final class FindingsPage {
  private FindingsPage() {}

  /** The whole page. */
  public static String markdown() {
    String entries =
        Arrays.stream(FindingCode.values())
            .sorted(Comparator.comparing(FindingCode::code))
            .map(FindingsPage::entry)
            .collect(Collectors.joining("\n"));
    return """
    # Findings

    What the exact analysis can say about a `vercel.json`, by code. Each finding is proved: by a
    request to try, or by the rules that leave no request over. What cannot be proved is not
    reported, except as `undecided-rule`. This page is generated from `FindingCode`.

    """
        + entries;
  }

  private static String entry(FindingCode code) {
    return """
    ## %s

    **%s** · %s

    %s

    ```json
    %s
    ```

    %s
    """
        .formatted(
            code.code(),
            code.title(),
            code.severity().name().toLowerCase(Locale.ROOT),
            code.why(),
            code.example(),
            code.fix());
  }
}
