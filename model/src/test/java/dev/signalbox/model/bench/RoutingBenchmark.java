package dev.signalbox.model.bench;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.syntax.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Decisions per second on one core for tables of 10 to 10,000 rules: the router, beside a plain
 * loop over compiled {@code java.util.regex} patterns, and a loop that compiles each rule's
 * expression per request as the router of vercel dev does. The loops only find the rule; the router
 * also evaluates conditions and puts the URL together.
 */
public final class RoutingBenchmark {
  private static final int[] SIZES = {10, 100, 1_000, 10_000};
  private static final int REQUESTS = 512;
  private static final long ROUND_NANOS = 700_000_000L;
  private static final int ROUNDS = 3;

  private RoutingBenchmark() {}

  /** Prints one line per size. */
  public static void main(String[] arguments) {
    System.out.println(
        "rules    router/s   regex loop/s   compile loop/s   ratio loop   ratio compile");
    double first = 0;
    double last = 0;
    for (int size : SIZES) {
      Table table = Table.of(size);
      double router = best(table.requests(), table::route);
      double loop = best(table.requests(), table::loop);
      double compile = best(table.requests(), table::compileLoop);
      System.out.printf(
          Locale.ROOT,
          "%5d  %10.0f  %13.0f  %15.0f  %10.1fx  %13.1fx%n",
          size,
          router,
          loop,
          compile,
          router / loop,
          router / compile);
      first = first == 0 ? router : first;
      last = router;
    }
    System.out.printf(
        Locale.ROOT, "growth of the router's time from 10 to 10,000 rules: %.2fx%n", first / last);
  }

  private static double best(List<String> requests, ToIntFunction<String> decide) {
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.max(best, perSecond(requests, decide));
    }
    return best;
  }

  private static double perSecond(List<String> requests, ToIntFunction<String> decide) {
    long start = System.nanoTime();
    long decisions = 0;
    int sum = 0;
    while (System.nanoTime() - start < ROUND_NANOS) {
      sum += decide.applyAsInt(requests.get((int) (decisions % requests.size())));
      decisions++;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return sum == Integer.MIN_VALUE ? 0 : decisions / seconds;
  }

  /** A table of rewrites to services, and requests that its rules answer in equal shares. */
  private record Table(
      Router router, List<String> sources, List<Pattern> patterns, List<String> requests) {

    static Table of(int size) {
      StringBuilder rewrites = new StringBuilder();
      for (int i = 0; i < size - 1; i++) {
        rewrites.append(rule(i)).append(',');
      }
      String last = "{\"source\":\"/(.*)\",\"destination\":{\"service\":\"web\"}}";
      String json =
          "{\"services\":{\"web\":{\"root\":\"web\"},\"api\":{\"root\":\"api\"}},\"rewrites\":["
              + rewrites
              + last
              + "]}";
      Config config = ConfigReader.read(JsonParser.parse(json));
      Router router = Router.of(config);
      List<String> sources =
          router.table().rules().stream().map(CompiledRule::source).map(s -> s.src()).toList();
      Random random = new Random(7);
      List<String> requests = new ArrayList<>();
      for (int i = 0; i < REQUESTS; i++) {
        requests.add(request(random.nextInt(size)));
      }
      return new Table(router, sources, sources.stream().map(Pattern::compile).toList(), requests);
    }

    /** Prefixes, parameters, look-aheads and conditions, as real tables mix them. */
    private static String rule(int i) {
      String to = "\"destination\":{\"service\":\"api\"}";
      return switch (i % 5) {
        case 0 -> "{\"source\":\"/team" + i + "/(.*)\"," + to + "}";
        case 1 -> "{\"source\":\"/shop" + i + "/:category/:item\"," + to + "}";
        case 2 -> "{\"source\":\"/docs" + i + "/((?!internal|draft).*)\"," + to + "}";
        case 3 ->
            "{\"source\":\"/area"
                + i
                + "/:path*\","
                + to
                + ",\"has\":[{\"type\":\"header\",\"key\":\"x-beta\"}]}";
        default -> "{\"source\":\"/v" + i + "(/.*)?\"," + to + "}";
      };
    }

    private static String request(int i) {
      return switch (i % 5) {
        case 0 -> "/team" + i + "/members/42";
        case 1 -> "/shop" + i + "/shoes/red-sneaker";
        case 2 -> "/docs" + i + "/guide/start";
        case 3 -> "/area" + i + "/one/two";
        default -> "/v" + i + "/status";
      };
    }

    int route(String url) {
      return router.resolve(RouteRequest.get(url), Mode.PRODUCTION).outcome()
              instanceof Outcome.ToService(var service, var _, var _)
          ? service.length()
          : 0;
    }

    int loop(String url) {
      for (int i = 0; i < patterns.size(); i++) {
        if (patterns.get(i).matcher(url).find()) {
          return i;
        }
      }
      return -1;
    }

    int compileLoop(String url) {
      for (int i = 0; i < sources.size(); i++) {
        if (Pattern.compile(sources.get(i)).matcher(url).find()) {
          return i;
        }
      }
      return -1;
    }
  }
}
