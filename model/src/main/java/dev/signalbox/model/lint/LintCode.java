package dev.signalbox.model.lint;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.text.TextRange;
import java.util.Locale;

/** Every kind of finding made here, with the reason it is worth saying. */
public enum LintCode {
  /** Two bindings of one caller set the same variable. */
  DUPLICATE_ENV(
      Severity.WARNING,
      "Vercel accepts both and the last one wins, so the first target gets no address."),
  /** Two bindings of one caller differ in case only. */
  ENV_DIFFERS_IN_CASE(
      Severity.WARNING,
      "On Windows both names are one variable, so local runs behave unlike the platform."),
  /** A service binds to itself. */
  SELF_BINDING(Severity.INFO, "Vercel allows it; each call is billed and routed like any other."),
  /** A variable of the project hides a binding. */
  BINDING_HIDDEN(
      Severity.WARNING,
      "A variable that is already set wins over a binding in vercel dev, even when it is empty:"
          + " the caller does not get the address of the service."),
  /** A binding whose variable is meant for the browser. */
  CLIENT_ENV_BINDING(
      Severity.WARNING,
      "Frameworks copy variables with this prefix into the browser bundle when they build."
          + " Bindings exist at run time on the server only, so the browser never sees the value."),
  /** A caller whose runtime cannot read bindings. */
  BINDING_UNSUPPORTED_RUNTIME(
      Severity.WARNING,
      "The native Go and Rust runtimes cannot use bindings on the platform, though vercel dev"
          + " injects them. A container can."),
  /** A top-level key Vercel's hosted schema does not know. */
  UNKNOWN_TOP_LEVEL_KEY(
      Severity.WARNING,
      "The command line ignores top-level keys it does not know, but the hosted schema is strict:"
          + " deploying refuses them.");

  private final Severity severity;
  private final String why;

  LintCode(Severity severity, String why) {
    this.severity = severity;
    this.why = why;
  }

  /** The stable code, for example {@code duplicate-env}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Why it is worth saying, a short paragraph. */
  public String why() {
    return why;
  }

  Finding at(TextRange range, String message) {
    return Finding.of(code(), severity, range, message, why);
  }
}
