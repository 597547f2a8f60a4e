package dev.signalbox.model.validate;

import dev.signalbox.model.schema.Schema;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The kinds of string that occur in several of Vercel's schemas (vercel 64.0.2). */
final class Texts {
  private static final String V2_NAME = "^[a-z]([a-z_-]*[a-z])?$";
  private static final String WIDE_NAME = "^[a-zA-Z]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$";
  private static final String REQUEST_PATH = "^/(?!/)(?!.*[?#\\s\\x00-\\x1F\\x7F]).*$";

  /** JavaScript knows more kinds of white space than Java. */
  private static final Predicate<String> IS_REQUEST_PATH =
      fully(
          "/(?!/)[^?#\\s\\x00-\\x1F\\x7F\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*");

  private Texts() {}

  /** The name of a service of the current model. */
  static Schema serviceName() {
    return Schema.string(1, 64).matching(V2_NAME, fully("[a-z]([a-z_-]*[a-z])?"));
  }

  /** A key of {@code services}: an empty one breaks the pattern, not a length. */
  static Schema serviceKey() {
    return Schema.any().maxLength(64).matching(V2_NAME, fully("[a-z]([a-z_-]*[a-z])?"));
  }

  /** A key of {@code experimentalServices}. */
  static Schema wideKey() {
    return Schema.any().maxLength(64).matching(WIDE_NAME, wide());
  }

  /** A service named by a destination: wider than the names that can be declared. */
  static Schema destinationName() {
    return Schema.string(1, 64).matching(WIDE_NAME, wide());
  }

  /** A key of {@code daemons}. */
  static Schema daemonKey() {
    return Schema.any()
        .maxLength(64)
        .matching("^[a-z]+(?:(?:_|__|-+)[a-z]+)*$", fully("[a-z]+(?:(?:_|__|-+)[a-z]+)*"));
  }

  /** A name for an environment variable. */
  static Schema envName() {
    return Schema.string()
        .matching("^[A-Za-z_][A-Za-z0-9_]*$", fully("[A-Za-z_][A-Za-z0-9_]*"))
        .maxLength(256);
  }

  /** A path or pattern of at most 4096 characters. */
  static Schema path() {
    return Schema.string().maxLength(4096);
  }

  /** A folder or file. */
  static Schema file() {
    return Schema.string(1, 512);
  }

  /** A shell command. */
  static Schema command() {
    return Schema.string(1, 2048);
  }

  /** A framework, builder or runtime. */
  static Schema slug() {
    return Schema.string(1, 256);
  }

  /** A path a transform may set. */
  static Schema requestPath() {
    return Schema.string().maxLength(2048).matching(REQUEST_PATH, IS_REQUEST_PATH);
  }

  /** Whether a key of a glob or header map has 1 to 256 UTF-16 units on one line. */
  static boolean mapKey(String key) {
    return !key.isEmpty()
        && key.length() <= 256
        && key.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029');
  }

  /** Decides by a Java expression over the whole string. */
  static Predicate<String> fully(String regex) {
    return Pattern.compile(regex).asMatchPredicate();
  }

  private static Predicate<String> wide() {
    return fully("[a-zA-Z]([a-zA-Z0-9_-]*[a-zA-Z0-9])?");
  }
}
