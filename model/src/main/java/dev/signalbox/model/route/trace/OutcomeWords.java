package dev.signalbox.model.route.trace;

import java.util.Objects;

/** Answers of the simulator as one line of text. */
public final class OutcomeWords {
  private OutcomeWords() {}

  /** Who answers, and with what. */
  public static String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.ToService service ->
          "service " + service.service() + ", which receives " + service.url();
      case Outcome.ToApplication application -> "the application, at " + application.url();
      case Outcome.ToExternal external -> "another host: " + external.url();
      case Outcome.Redirect redirect -> redirect.status() + " to " + redirect.location();
      case Outcome.StaticFile file -> "file " + file.file();
      case Outcome.DirectoryListing listing -> "a listing of /" + listing.folder();
      case Outcome.ErrorPage page -> page.status() + " " + page.code();
      case Outcome.Undecided undecided ->
          "undecided at " + undecided.rule() + ": " + undecided.reason();
    };
  }

  /** The rule that decided, for example {@code rewrites[0] /api/(.*)}; empty when none did. */
  public static String rule(Resolution resolution) {
    if (resolution.matches().isEmpty()) {
      return "";
    }
    RuleMatch match = resolution.matches().getFirst();
    var rule = match.rule().rule();
    String source = rule == null ? "" : " " + Objects.requireNonNullElse(rule.source(), "");
    return match.rule().id() + source;
  }
}
