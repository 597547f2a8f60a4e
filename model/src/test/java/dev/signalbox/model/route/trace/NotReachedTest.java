package dev.signalbox.model.route.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.syntax.JsonParser;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a trace says of rules behind the answer. */
class NotReachedTest {
  private static final String CONFIG =
      """
      {"services":{"web":{"root":"web"},"api":{"root":"api"}},
       "redirects":[{"source":"/old","destination":"/new"}],
       "rewrites":[{"source":"/a/(.*)","destination":{"service":"web"}},
         {"source":"/a/([0-9]+)","destination":{"service":"api"}},
         {"source":"/b/(.*)","destination":{"service":"api"}},
         {"source":"/(o.*)","destination":{"service":"api"}},
         {"source":"/a/(.*)","destination":{"service":"api"},
          "missing":[{"type":"header","key":"x-old"}]}]}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/a/1 | rewrites[1] | Would match too.          | $1 is 1: hands the request to service"
            + " api.",
        "/a/1 | rewrites[2] | Would not match either.   | It wants /b, the path is /a/1.",
        "/old | rewrites[3] | Would match too.          | $1 is old: hands the request to service"
            + " api.",
        "/old | rewrites[0] | Would not match either.   | It wants /a, the path is /old.",
      })
  void bothModesSayWhatTheRuleWouldHaveDone(String url, String rule, String says, String why) {
    for (Mode mode : Mode.values()) {
      Verdict.NotReached verdict = verdict(RouteRequest.get(url), mode, rule);
      assertThat(verdict.sentence()).isEqualTo(says);
      assertThat(Objects.requireNonNull(verdict.alone()).sentence()).isEqualTo(why);
    }
  }

  @ParameterizedTest
  @CsvSource({"PRODUCTION, Would not match either.", "VERCEL_DEV, Would match too."})
  void conditionsCountWhereTheModeReadsThem(Mode mode, String says) {
    RouteRequest request = RouteRequest.get("/a/1").with("x-old", "1");
    assertThat(verdict(request, mode, "rewrites[4]").sentence()).isEqualTo(says);
  }

  private static Verdict.NotReached verdict(RouteRequest request, Mode mode, String rule) {
    return Router.of(ConfigReader.read(JsonParser.parse(CONFIG)))
        .explain(request, mode)
        .trace()
        .steps()
        .stream()
        .filter(TraceStep.Tried.class::isInstance)
        .map(TraceStep.Tried.class::cast)
        .filter(tried -> tried.table().isEmpty() && tried.rule().id().equals(rule))
        .map(TraceStep.Tried::verdict)
        .map(Verdict.NotReached.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
