package dev.signalbox.model.check;

import dev.signalbox.model.config.HeaderRule;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.Route;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How messages call things.
 *
 * @param table the rules that are spoken of
 */
public record Names(RouteTable table) {

  /** {@code Rule 3}, {@code Redirect 2}: numbers as the rule list shows them. */
  public String rule(FlowRule rule) {
    return rule.rule().map(this::rule).orElseGet(() -> builtIn(rule));
  }

  /** Only switches and, in the older model, route prefixes stand for rules. */
  private static String builtIn(FlowRule rule) {
    return rule.effect() instanceof Effect.Answer(Outcome.Service(var service, var path))
        ? "The route prefix of " + service
        : "The built-in rule";
  }

  /** The same for an entry of the file. */
  public String rule(Rule entry) {
    return switch (entry) {
      case Rewrite rewrite -> "Rule " + (table.routes().size() + rewrite.index() + 1);
      case Route route -> "Rule " + (route.index() + 1);
      case Redirect redirect -> "Redirect " + (redirect.index() + 1);
      case HeaderRule header -> "Header rule " + (header.index() + 1);
    };
  }

  /** The same with its source: {@code Rule 3 /(.*)}. */
  public String ruleAndSource(FlowRule rule) {
    String source = source(rule);
    return source.isEmpty() ? rule(rule) : rule(rule) + " " + source;
  }

  /** Within a sentence. */
  public static String inSentence(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The source as written; empty for a route prefix. */
  public static String source(FlowRule rule) {
    boolean prefix = rule.effect() instanceof Effect.Answer(Outcome.Service service);
    return rule.rule().map(Rule::source).orElse(prefix ? "" : "of cleanUrls or trailingSlash");
  }

  /** Where a rule sends requests, as a noun: {@code web}, {@code /new}, {@code status 410}. */
  public static String target(FlowRule rule) {
    return switch (rule.effect()) {
      case Effect.Answer(Outcome outcome) -> target(outcome);
      case Effect.Move(String destination) -> destination;
      case Effect.Pass ignored -> "the next rule";
      case Effect.EndPhase ignored -> "the next phase";
    };
  }

  /** The same for what becomes of a request. */
  public static String target(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Service service -> service.name();
      case Outcome.Redirect redirect -> redirect.location();
      case Outcome.External external -> external.url();
      case Outcome.Local local -> local.path();
      case Outcome.Status status -> "status " + status.code();
      case Outcome.Nothing ignored -> "404";
    };
  }

  /**
   * What a rule does, as a verb with "it": {@code sends it to web}, {@code redirects it to /new}.
   */
  public static String action(FlowRule rule) {
    return switch (rule.effect()) {
      case Effect.Answer(Outcome.Redirect redirect) -> "redirects it to " + redirect.location();
      case Effect.Answer(Outcome.Status status) -> "answers with status " + status.code();
      case Effect.Answer(Outcome outcome) -> "sends it to " + target(outcome);
      case Effect.Move(String destination) -> "rewrites it to " + destination;
      case Effect.Pass ignored -> "passes it on";
      case Effect.EndPhase ignored -> "ends its phase";
    };
  }

  /** {@code a, b and c}. */
  public static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** A proof behind a sentence, or nothing. */
  public static String proofBehind(@Nullable Witness witness) {
    return witness == null ? "" : " " + proof(witness);
  }

  /** A proof as it stands at the end of a message: {@code Proof: GET /health}. */
  public static String proof(Witness witness) {
    String headers =
        witness.headers().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
            .collect(Collectors.joining(", "));
    return "Proof: "
        + witness.method()
        + " "
        + witness.url()
        + (headers.isEmpty() ? "" : " with " + headers);
  }
}
