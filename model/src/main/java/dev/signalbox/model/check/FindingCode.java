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
      "A service is reached through a rule that leads to it, through a binding of a service that"
          + " is itself reachable, by a schedule or from a queue. This one has none of them.",
      """
      "services": { "web": { "root": "web" }, "legacy": { "root": "legacy" } },
      "rewrites": [{ "source": "/(.*)", "destination": { "service": "web" } }]\
      """,
      "Add a rewrite to it, bind it to a service that calls it, or remove it."),
  /** A service only other services can call. */
  PRIVATE_SERVICE(
      Severity.INFO,
      "Service is private",
      "No public rule leads to the service; only services that bind to it can call it. That is how"
          + " databases and workers behind an API are usually kept, so it is shown and no problem.",
      """
      "services": {
        "web": { "root": "web", "bindings": [{ "type": "service", "service": "db", "format": "url", "env": "DB" }] },
        "db": { "root": "db" }
      },
      "rewrites": [{ "source": "/(.*)", "destination": { "service": "web" } }]\
      """,
      "Nothing, if it is meant; else add a rewrite that leads to it."),
  /** Removing the rule would change nothing. */
  REDUNDANT_RULE(
      Severity.INFO,
      "Rule changes nothing",
      "Every request the rule answers would get the same answer from later rules without it.",
      """
      "rewrites": [
        { "source": "/docs/(.*)", "destination": { "service": "web" } },
        { "source": "/(.*)", "destination": { "service": "web" } }
      ]\
      """,
      "Remove it, unless it is there to make the intention clear."),
  /** Two rules with different answers share some requests, and neither includes the other. */
  OVERLAP(
      Severity.INFO,
      "Rules overlap",
      "Some requests match both rules, and only their order decides who answers. Neither rule"
          + " includes the other, so this is rarely meant as an exception to a general rule.",
      """
      "rewrites": [
        { "source": "/:lang/docs", "destination": { "service": "docs" } },
        { "source": "/api/:path*", "destination": { "service": "api" } }
      ]\
      """,
      "Make one of the sources narrower, or keep the order on purpose."),
  /** Automata cannot express a source, or it needs too many states. */
  UNDECIDED_RULE(
      Severity.INFO,
      "Rule not analysed",
      "The analysis gives proofs or says nothing. This rule is beyond what it can prove; the other"
          + " findings do not depend on it.",
      """
      "routes": [{ "src": "/(a|b)/\\\\1", "dest": "/twice" }]\
      """,
      "Write the source without back references, look-behind or word boundaries."),
  /** {@code /:path*} leaves out the root. */
  CATCH_ALL_MISSES_ROOT(
      Severity.WARNING,
      "Catch-all misses /",
      "The compiled source of /:path* does not match the path /. vercel dev answers it anyway,"
          + " because it tries paths a second time without their leading slash; production answers"
          + " 404.",
      """
      "rewrites": [{ "source": "/:path*", "destination": { "service": "web" } }]\
      """,
      "Write /(.*) instead."),
  /** A prefix rule leaves out the prefix itself. */
  PREFIX_MISSES_BARE_PATH(
      Severity.INFO,
      "Prefix rule misses the bare path",
      "A source that ends in /(.*) needs the slash, so it does not match the prefix alone, and"
          + " somebody else answers that.",
      """
      "rewrites": [
        { "source": "/api/(.*)", "destination": { "service": "api" } },
        { "source": "/(.*)", "destination": { "service": "web" } }
      ]\
      """,
      "Write /api(/.*)? if the bare path belongs to the same service."),
  /** Sources that differ only by case or a trailing slash have different answers. */
  NEAR_SOURCES(
      Severity.INFO,
      "Sources differ only by case or slash",
      "Sources are compared with case and with the trailing slash, so these two rules answer"
          + " different requests that people take for the same.",
      """
      "rewrites": [
        { "source": "/Docs", "destination": { "service": "docs" } },
        { "source": "/docs", "destination": { "service": "web" } }
      ]\
      """,
      "Send both to the same place, or remove one."),
  /** Requests that no rule answers. */
  UNCOVERED_PATHS(
      Severity.INFO,
      "Some paths have no rule",
      "A project with services has no files of its own, so a request that no rule answers gets a"
          + " 404.",
      """
      "rewrites": [{ "source": "/api(/.*)?", "destination": { "service": "api" } }]\
      """,
      "Add a last rule with the source /(.*), if those paths should be answered."),
  /** A cron or schedule whose path no service serves. */
  UNANSWERED_SCHEDULE(
      Severity.WARNING,
      "Schedule calls a path nobody answers",
      "Vercel calls the path of a cron or schedule like a visitor would, through the public rules."
          + " Here they lead to no service, and a redirect counts as the answer: it is not"
          + " followed.",
      """
      "services": { "api": { "root": "api" } },
      "rewrites": [{ "source": "/api/(.*)", "destination": { "service": "api" } }],
      "crons": [{ "path": "/cleanup", "schedule": "0 5 * * *" }]\
      """,
      "Name a path that a rule leads to a service, or add such a rule."),
  /** A redirect that leads back to itself. */
  REDIRECT_LOOP(
      Severity.WARNING,
      "Redirects never end",
      "Following the redirect leads back to an address that was visited before, so browsers give"
          + " up.",
      """
      "redirects": [
        { "source": "/a", "destination": "/b" },
        { "source": "/b", "destination": "/a" }
      ]\
      """,
      "Change the destination of one of them."),
  /** A rewrite to a host of the project itself. */
  REWRITE_LOOP(
      Severity.WARNING,
      "Rewrites never end",
      "The rule asks for a host, so that host is one of this project, and sends its requests to the"
          + " same host. They come back and match again until the platform gives up with 508.",
      """
      "rewrites": [{
        "source": "/(.*)", "has": [{ "type": "host", "value": "www.example.com" }],
        "destination": "https://www.example.com/$1"
      }]\
      """,
      "Send the requests to a service, or to another host."),
  /** Services that call each other in a circle. */
  BINDING_CYCLE(
      Severity.INFO,
      "Bindings form a cycle",
      "These services call each other in a circle. That is allowed, and it means that none of them"
          + " can be understood, deployed or started before the others.",
      """
      "services": {
        "a": { "root": "a", "bindings": [{ "type": "service", "service": "b", "format": "url", "env": "B" }] },
        "b": { "root": "b", "bindings": [{ "type": "service", "service": "a", "format": "url", "env": "A" }] }
      }\
      """,
      "Nothing, if it is meant."),
  /** A binding of a caller nobody can reach. */
  UNUSED_BINDING(
      Severity.INFO,
      "Nobody can use the binding",
      "The service that declares the binding cannot be reached itself, so no call ever takes this"
          + " edge.",
      """
      "services": {
        "web": { "root": "web" },
        "old": { "root": "old", "bindings": [{ "type": "service", "service": "web", "format": "url", "env": "WEB" }] }
      },
      "rewrites": [{ "source": "/(.*)", "destination": { "service": "web" } }]\
      """,
      "Make the caller reachable, or remove the binding."),
  /** Transforms where Vercel does not look for them. */
  TRANSFORMS_WITHOUT_EFFECT(
      Severity.WARNING,
      "Transforms have no effect here",
      "Transforms on a rule that hands over to a service are not applied, neither by vercel dev nor"
          + " by the platform.",
      """
      "rewrites": [{
        "source": "/api/:path*",
        "destination": { "service": "api" },
        "transforms": [{ "type": "request.path", "op": "set", "args": "/:path*" }]
      }]\
      """,
      "Move them into a rewrite of the service's own table."),
  /** A rule of a service that no request handed to the service can match. */
  SERVICE_RULE_NEVER_RUNS(
      Severity.WARNING,
      "Service rule never sees a request",
      "A service's own rules see only what the public rules hand to it, under the original path."
          + " None of those requests matches this rule, and no other service calls this one.",
      """
      "services": {
        "api": { "root": "api", "rewrites": [{ "source": "/users", "destination": "/v1/users" }] }
      },
      "rewrites": [{ "source": "/api/(.*)", "destination": { "service": "api" } }]\
      """,
      "Write the source with the prefix the public rule leaves in place."),
  /** vercel dev leaves out rules with has. */
  DEV_IGNORES_HAS(
      Severity.INFO,
      "vercel dev leaves this rule out",
      "vercel dev 64 drops every top-level rule that has a has key, so locally the next rule"
          + " answers. Production evaluates the conditions.",
      """
      "rewrites": [{
        "source": "/(.*)", "has": [{ "type": "header", "key": "x-beta" }],
        "destination": { "service": "beta" }
      }]\
      """,
      "Nothing; test it with Signalbox in production mode or on a preview deployment."),
  /** vercel dev does not evaluate missing. */
  DEV_IGNORES_MISSING(
      Severity.INFO,
      "vercel dev applies this rule always",
      "vercel dev 64 does not evaluate missing, so locally the rule also answers requests that"
          + " production passes on.",
      """
      "rewrites": [{
        "source": "/(.*)", "missing": [{ "type": "cookie", "key": "session" }],
        "destination": { "service": "login" }
      }]\
      """,
      "Nothing; test it with Signalbox in production mode or on a preview deployment."),
  /** vercel dev does not add top-level headers to answers of services. */
  DEV_DROPS_HEADERS(
      Severity.INFO,
      "vercel dev does not send these headers",
      "Top-level headers reach the answers of services on the platform, but vercel dev 64 does not"
          + " add them there.",
      """
      "headers": [{ "source": "/(.*)", "headers": [{ "key": "X-Frame-Options", "value": "DENY" }] }],
      "rewrites": [{ "source": "/(.*)", "destination": { "service": "web" } }]\
      """,
      "Nothing; or set them in the service's own table, where vercel dev applies them too."),
  /** The older services model. */
  LEGACY_MODEL(
      Severity.INFO,
      "Older services model",
      "experimentalServices is the model Vercel replaced by services. In vercel dev its prefixes"
          + " are compared before all rules of the file.",
      """
      "experimentalServices": { "web": { "entrypoint": "apps/web", "routePrefix": "/" } }\
      """,
      "Migrate the file to services."),
  /** A route prefix inside another one. */
  NESTED_PREFIX(
      Severity.INFO,
      "Route prefix inside another one",
      "The longer prefix wins, so the service with the shorter one does not get these requests.",
      """
      "experimentalServices": {
        "api": { "entrypoint": "api", "routePrefix": "/api" },
        "hooks": { "entrypoint": "hooks", "routePrefix": "/api/hooks" }
      }\
      """,
      "Nothing, if it is meant."),
  /** A route prefix no request gets to. */
  SHADOWED_PREFIX(
      Severity.WARNING,
      "Rules answer before the route prefix",
      "The platform looks at route prefixes once no rule has answered. Here rules answer every"
          + " request under the prefix, so its service gets none of them. vercel dev compares"
          + " prefixes before all rules, so locally the service answers.",
      """
      "experimentalServices": { "api": { "entrypoint": "api", "routePrefix": "/api" } },
      "redirects": [{ "source": "/api(/.*)?", "destination": "https://example.com" }]\
      """,
      "Make the source of the rule narrower, or remove it.");

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
