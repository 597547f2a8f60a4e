package dev.signalbox.app.serve.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Where Signalbox answers differently on purpose, and why. */
final class Deviations {
  private record Deviation(String why, BiPredicate<JsonNode, List<String>> applies) {}

  private static final Pattern VARIABLE =
      Pattern.compile(
          "variable (VERCEL_QUEUE_|VERCEL_SCHEDULE_|RUNTIME_CACHE_)[A-Z_]+: .*"
              + "|variable PORT: expected null.*");

  private static final List<Deviation> ALL =
      List.of(
          new Deviation(
              "no variable points to queue, schedule and cache servers that are not run, and a"
                  + " process started without a runtime in between needs PORT",
              (row, found) -> all(found, VARIABLE)),
          new Deviation(
              "queues and schedules are not emulated",
              (row, found) -> found.getFirst().startsWith("jobs:")),
          new Deviation(
              "a service that dies amid its answer cuts the connection instead of leaving it open",
              (row, found) -> found.equals(List.of("truncated: expected timeout, got closed"))),
          new Deviation(
              "WebSockets work in the older model too, where vercel dev fails with a stack trace",
              (row, found) -> row.path("kind").asText().equals("websocket") && expects(row, "500")),
          new Deviation(
              "a file that is not JSON is refused in our words; vercel dev shows Node's",
              (row, found) ->
                  !row.path("vercelJson").isObject()
                      && found.stream().allMatch(one -> one.matches("(?s)(body|length): .*"))));

  private Deviations() {}

  /** The reason for the differences of a row, if they are meant. */
  static Optional<String> reason(JsonNode row, List<String> differences) {
    return ALL.stream()
        .filter(one -> one.applies().test(row, differences))
        .map(Deviation::why)
        .findFirst();
  }

  private static boolean all(List<String> found, Pattern pattern) {
    return found.stream().allMatch(one -> pattern.matcher(one).matches());
  }

  private static boolean expects(JsonNode row, String status) {
    return row.path("observed").path("status").asText().equals(status);
  }
}
