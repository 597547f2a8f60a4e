package dev.signalbox.model.route.compile;

import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.pattern.regex.RegexSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Checks sources for being regular expressions of JavaScript. */
final class DraftCheck {
  /** Page about the format of {@code routes}. */
  static final String ROUTES_LINK = "https://vercel.link/routes-json";

  private DraftCheck() {}

  static boolean validRegex(String source) {
    try {
      JsRegex.parse(source);
      return true;
    } catch (RegexSyntaxException invalid) {
      return false;
    }
  }

  /** Checks compiled sources, which can fail although the patterns they stand for are fine. */
  static void all(List<Draft> drafts, String code) {
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      String src = drafts.get(i).normalizedSrc();
      if (!validRegex(src)) {
        errors.add(invalidSrc(i, src));
      }
    }
    if (!errors.isEmpty()) {
      throw new TableException(new TableError(code, errors, ROUTES_LINK));
    }
  }

  static String invalidSrc(int index, String src) {
    return "Route at index %d has invalid `src`/`source` regular expression \"%s\"."
        .formatted(index, src);
  }
}
