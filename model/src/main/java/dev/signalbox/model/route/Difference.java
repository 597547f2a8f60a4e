package dev.signalbox.model.route;

import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TraceStep;
import dev.signalbox.model.route.trace.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the two modes differ for one request.
 *
 * @param production the platform's answer, with its trace
 * @param dev the answer of vercel dev, with its trace
 * @param sentences the differences and their causes; empty when there are none
 */
public record Difference(Resolution production, Resolution dev, List<String> sentences) {
  /** Keeps an immutable copy. */
  public Difference {
    sentences = List.copyOf(sentences);
  }

  /** Compares the modes for a request. */
  public static Difference of(Router router, RouteRequest request) {
    Resolution production = router.explain(request, Mode.PRODUCTION);
    Resolution dev = router.explain(request, Mode.VERCEL_DEV);
    List<String> sentences = new ArrayList<>();
    if (production.outcome() instanceof Outcome.ToService platform
        && dev.outcome() instanceof Outcome.ToService locally
        && platform.service().equals(locally.service())) {
      sentences.addAll(ReceivedDifference.of(platform, locally));
    } else {
      String onPlatform = words(production.outcome());
      String locally = words(dev.outcome());
      if (!onPlatform.equals(locally)) {
        sentences.add("In production " + onPlatform + "; under vercel dev " + locally + ".");
      }
    }
    Map<String, String> platformHeaders = headers(production);
    Map<String, String> devHeaders = headers(dev);
    if (!platformHeaders.equals(devHeaders)) {
      sentences.add(
          "Rules set "
              + list(platformHeaders)
              + " on the response in production, and "
              + list(devHeaders)
              + " under vercel dev.");
    }
    if (!sentences.isEmpty()) {
      sentences.addAll(causes(production, dev));
    }
    return new Difference(production, dev, sentences);
  }

  /** Whether both modes answer alike. */
  public boolean none() {
    return sentences.isEmpty();
  }

  private static List<String> causes(Resolution production, Resolution dev) {
    Map<CompiledRule, Verdict> onPlatform = verdicts(production);
    List<String> causes = new ArrayList<>();
    verdicts(dev)
        .forEach((rule, locally) -> {
          Verdict platform = onPlatform.getOrDefault(rule, new Verdict.NotReached());
          if (platform instanceof Verdict.Matched && locally instanceof Verdict.LeftOut left) {
            causes.add(rule.id() + " applies in production, but " + left.why() + ".");
          } else if (platform instanceof Verdict.ConditionFails fails
              && locally instanceof Verdict.Matched) {
            String list = fails.missing() ? "missing" : "has";
            causes.add("vercel dev ignores `" + list + "`, so " + rule.id() + " applies there.");
          } else if (platform instanceof Verdict.OtherPath && locally instanceof Verdict.Matched) {
            causes.add(
                "vercel dev tries a path again without its leading slash, so "
                    + rule.id()
                    + " matches there.");
          }
        });
    ReceivedDifference.cause(production.outcome(), dev).forEach(causes::add);
    if (dev.outcome() instanceof Outcome.StaticFile(var file, var _)) {
      causes.add("vercel dev serves project files before rewrites, here " + file + ".");
    }
    return causes;
  }

  private static Map<CompiledRule, Verdict> verdicts(Resolution resolution) {
    Map<CompiledRule, Verdict> verdicts =
        new TreeMap<>(Comparator.comparingInt(CompiledRule::index));
    for (TraceStep step : resolution.trace().steps()) {
      if (step instanceof TraceStep.Tried(var table, var rule, var path, var verdict)
          && table.isEmpty()) {
        verdicts.putIfAbsent(rule, verdict);
      }
    }
    return verdicts;
  }

  private static Map<String, String> headers(Resolution resolution) {
    Map<String, String> headers = new HashMap<>();
    for (HeaderField field : resolution.responseHeaders()) {
      headers.put(field.key(), field.value());
    }
    return headers;
  }

  private static String list(Map<String, String> headers) {
    return headers.isEmpty() ? "no header" : String.join(", ", new TreeMap<>(headers).keySet());
  }

  /** Who answers, in words that go on a sentence. */
  public static String words(Outcome outcome) {
    return switch (outcome) {
      case Outcome.ToService(var service, var url, var _) ->
          "service " + service + " answers and sees " + url;
      case Outcome.ToApplication(var url, var _, var _) -> "the application answers for " + url;
      case Outcome.ToExternal(var url, var _) -> url + " answers";
      case Outcome.Redirect(var status, var location) ->
          "the client is redirected to " + location + " with status " + status;
      case Outcome.StaticFile(var file, var status) ->
          "file " + file + " is sent with status " + status;
      case Outcome.DirectoryListing(var folder, var _, var _) ->
          "a list of folder /" + folder + " is sent";
      case Outcome.ErrorPage(var status, var code, var _) ->
          "an error page answers with status " + status + " " + code;
      case Outcome.Undecided(var rule, var reason) -> "it is undecided at " + rule + ": " + reason;
    };
  }
}
