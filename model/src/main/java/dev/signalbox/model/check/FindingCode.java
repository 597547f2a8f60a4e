package dev.signalbox.model.check;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Related;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Every kind of finding the analysis makes, with what its page says. */
public enum FindingCode {
  /** No request reaches a rule. */
  DEAD_RULE(
      Severity.WARNING,
      "Rule can never match",
      "Vercel takes the first rule that matches. Earlier rules already answer every request this"
          + " one matches, so it never does anything.",
      """
      "rewrites": [
        { "source": "/(.*)", "destination": { "service": "web" } },
        { "source": "/health/(.*)", "destination": { "service": "api" } }
      ]\
      """,
      "Move the rule above the one that answers first, or remove it."),
  /** A rule asks exactly what an earlier one asked. */
  DUPLICATE_RULE(
      Severity.WARNING,
      "Rule repeats an earlier one",
      "Two rules have the same source and the same conditions. Only the first of them is ever"
          + " used.",
      """
      "redirects": [
        { "source": "/old", "destination": "/new" },
        { "source": "/old", "destination": "/newer" }
      ]\
      """,
      "Remove one of the two."),
  /** A source no request path can match. */
  IMPOSSIBLE_SOURCE(
      Severity.WARNING,
      "No request looks like this source",
      "The source matches no path a client can send, or its conditions contradict each other."
          + " Paths start with a slash and arrive percent-encoded, without query and fragment.",
      """
      "rewrites": [{ "source": "/größe", "destination": { "service": "web" } }]\
      """,
      "Write the path as clients send it, for example /gr%C3%B6%C3%9Fe."),
  /** A rule that leads to a service nobody declares. */
  UNKNOWN_SERVICE(
      Severity.ERROR,
      "Rule names an unknown service",
      "The destination is a service that is not declared. Vercel accepts the file and answers such"
          + " requests with 502 FUNCTION_INVOCATION_FAILED.",
      """
      "services": { "web": { "root": "web" } },
      "rewrites": [{ "source": "/(.*)", "destination": { "service": "app" } }]\
      """,
      "Declare the service, or name one that exists."),
  /** A service neither the public nor a reachable service can call. */
  UNREACHABLE_SERVICE(
      Severity.WARNING,
      "Nobody can reach the service",
      "A service is reached through a rule that leads to it or through a binding of a service that"
          + " is itself reachable. This one has neither.",
      """
      "services": { "web": { "root": "web" }, "legacy": { "root": "legacy" } },
      "rewrites": [{ "source": "/(.*)", "destination": { "service": "web" } }]\
      """,
      "Add a rewrite to it, bind it to a service that calls it, or remove it.");

  private final Severity severity;
  private final String title;
  private final String why;
  private final String example;
  private final String fix;

  FindingCode(Severity severity, String title, String why, String example, String fix) {
    this.severity = severity;
    this.title = title;
    this.why = why;
    this.example = example;
    this.fix = fix;
  }

  /** The stable code, for example {@code dead-rule}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much it matters unless the project says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** A headline without names. */
  public String title() {
    return title;
  }

  /** Why it matters, a short paragraph. */
  public String why() {
    return why;
  }

  /** Members of a {@code vercel.json} that has it. */
  public String example() {
    return example;
  }

  /** What to do, one sentence. */
  public String fix() {
    return fix;
  }

  /** A finding of this kind. */
  public Finding at(
      TextRange range, String message, @Nullable Witness witness, List<Related> related) {
    return new Finding(code(), severity, range, message, why, witness, related);
  }
}
