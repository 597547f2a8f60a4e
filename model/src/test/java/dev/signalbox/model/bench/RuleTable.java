package dev.signalbox.model.bench;

import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.pattern.match.MatchOutcome;
import dev.signalbox.model.pattern.match.Programs;
import dev.signalbox.model.pattern.match.RegexMatcher;
import dev.signalbox.model.pattern.table.RuleScan;
import dev.signalbox.model.pattern.table.TableMatcher;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rewrites to services, to be asked in four ways.
 *
 * @param router over all of them
 * @param table finds rules that may match, as the router does
 * @param matchers the router's matchers, in order
 * @param sources their expressions, in order
 * @param patterns the same, compiled
 * @param guarded which of them have a condition; no request here fulfils it
 */
record RuleTable(
    Router router,
    TableMatcher table,
    List<RegexMatcher> matchers,
    List<String> sources,
    List<Pattern> patterns,
    List<Boolean> guarded) {
  private static final String CATCH_ALL =
      "{\"source\":\"/(.*)\",\"destination\":{\"service\":\"web\"}}";

  /** A table of so many rules; the last one takes what the others leave. */
  static RuleTable of(int size) {
    String rewrites =
        IntStream.range(0, size - 1).mapToObj(RuleTable::rule).collect(Collectors.joining(","));
    String json =
        "{\"services\":{\"web\":{\"root\":\"web\"},\"api\":{\"root\":\"api\"}},\"rewrites\":["
            + rewrites
            + (size == 1 ? "" : ",")
            + CATCH_ALL
            + "]}";
    Router router = Router.of(ConfigReader.read(JsonParser.parse(json)));
    List<CompiledRule> rules = router.table().rules();
    Programs programs = new Programs();
    List<String> sources = rules.stream().map(rule -> rule.source().src()).toList();
    return new RuleTable(
        router,
        TableMatcher.of(rules.stream().map(rule -> rule.source().regex()).toList()),
        rules.stream().map(rule -> RegexMatcher.of(rule.source().regex(), programs)).toList(),
        sources,
        sources.stream().map(Pattern::compile).toList(),
        rules.stream().map(rule -> !rule.guard().has().isEmpty()).toList());
  }

  /** Prefixes of their own and in common, parameters, look-aheads and conditions. */
  private static String rule(int i) {
    String to = "\"destination\":{\"service\":\"api\"}";
    return switch (i % 6) {
      case 0 -> "{\"source\":\"/team" + i + "/(.*)\"," + to + "}";
      case 1 -> "{\"source\":\"/shop" + i + "/:category/:item\"," + to + "}";
      case 2 -> "{\"source\":\"/docs" + i + "/((?!internal|draft).*)\"," + to + "}";
      case 3 ->
          "{\"source\":\"/area"
              + i
              + "/:path*\","
              + to
              + ",\"has\":[{\"type\":\"header\",\"key\":\"x-beta\"}]}";
      case 4 -> "{\"source\":\"/v" + i + "(/.*)?\"," + to + "}";
      default -> "{\"source\":\"/api/v2/things" + i + "/:id\"," + to + "}";
    };
  }

  /** A path of rule {@code i}. */
  static String request(int i, int variant) {
    return switch (i % 6) {
      case 0 -> "/team" + i + "/members/" + variant;
      case 1 -> "/shop" + i + "/shoes/red-sneaker-" + variant;
      case 2 -> "/docs" + i + "/guide/start/" + variant;
      case 3 -> "/area" + i + "/one/" + variant;
      case 4 -> "/v" + i + "/status/" + variant;
      default -> "/api/v2/things" + i + "/" + variant;
    };
  }

  int route(String url, Mode mode) {
    return router.resolve(RouteRequest.get(url), mode).outcome()
            instanceof Outcome.ToService(var service, var _, var _)
        ? service.length()
        : 0;
  }

  /** What the loops do, with what the router finds rules and captures with. */
  int find(String url) {
    RuleScan scan = new RuleScan(table, matchers.size(), false);
    for (int i = scan.next(url, 0); i < matchers.size(); i = scan.next(url, i + 1)) {
      if (matchers.get(i).find(url) instanceof MatchOutcome.Found found && !guarded.get(i)) {
        return captures(found);
      }
    }
    return -1;
  }

  private static int captures(MatchOutcome.Found found) {
    int length = 0;
    for (int i = 1; i <= found.groups(); i++) {
      String value = found.group(i);
      length += value == null ? 0 : value.length();
    }
    return length;
  }

  int loop(String url) {
    for (int i = 0; i < patterns.size(); i++) {
      Matcher matcher = patterns.get(i).matcher(url);
      if (matcher.find() && !guarded.get(i)) {
        return captures(matcher);
      }
    }
    return -1;
  }

  int compileLoop(String url) {
    for (int i = 0; i < sources.size(); i++) {
      Matcher matcher = Pattern.compile(sources.get(i)).matcher(url);
      if (matcher.find() && !guarded.get(i)) {
        return captures(matcher);
      }
    }
    return -1;
  }

  private static int captures(Matcher matcher) {
    int length = 0;
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String value = matcher.group(i);
      length += value == null ? 0 : value.length();
    }
    return length;
  }
}
