package dev.signalbox.model.route.compile;

import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.pattern.regex.RegexSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads compiled sources, which can fail although the patterns they stand for are fine. */
final class DraftCheck {
  /** Page about the format of {@code routes}. */
  static final String ROUTES_LINK = "https://vercel.link/routes-json";

  private final String code;
  private final List<String> errors = new ArrayList<>();

  DraftCheck(String code) {
    this.code = code;
  }

  static boolean validRegex(String source) {
    try {
      JsRegex.parse(source);
      return true;
    } catch (RegexSyntaxException invalid) {
      return false;
    }
  }

  /** The draft with its source read; empty when that is no regular expression of JavaScript. */
  Optional<CheckedDraft> read(int index, Draft draft) {
    try {
      return Optional.of(draft.checked());
    } catch (RegexSyntaxException invalid) {
      errors.add(invalidSrc(index, draft.normalizedSrc()));
      return Optional.empty();
    }
  }

  /**
   * Ends the reading of a list.
   *
   * @throws TableException when some source was none
   */
  void refuse() {
    if (!errors.isEmpty()) {
      throw new TableException(new TableError(code, errors, ROUTES_LINK));
    }
  }

  static String invalidSrc(int index, String src) {
    return "Route at index %d has invalid `src`/`source` regular expression \"%s\"."
        .formatted(index, src);
  }
}
