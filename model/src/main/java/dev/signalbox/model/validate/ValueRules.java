package dev.signalbox.model.validate;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.format.JsonText;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules about single values that a schema cannot say. */
final class ValueRules {
  private static final Pattern NAMED_ZONE = Pattern.compile("[A-Za-z][A-Za-z0-9_+/-]*");

  /** Names ICU knows beside those of the JDK. */
  private static final Set<String> MORE_ZONES =
      Set.of(
          "gmt+0",
          "gmt-0",
          "roc",
          "us/pacific-new",
          "canada/east-saskatchewan",
          "america/coyhaique");

  private ValueRules() {}

  static Stream<Finding> timezones(JsonObject config, String fileName) {
    List<JsonObject> schedules = Refusal.items(config, "schedules");
    return IntStream.range(0, schedules.size())
        .filter(i -> badZone(schedules.get(i)))
        .mapToObj(i ->
            Refusal.of(
                "INVALID_SCHEDULE_TIMEZONE",
                Objects.requireNonNull(schedules.get(i).get("timezone")).range(),
                "Invalid %s - `schedules[%d].timezone` must be a valid IANA timezone, such as \"America/New_York\". Omit it to use UTC."
                    .formatted(fileName, i)));
  }

  private static boolean badZone(JsonObject schedule) {
    String zone = schedule.string("timezone");
    return zone != null
        && !(NAMED_ZONE.matcher(zone).matches() && knownZone(zone.toLowerCase(Locale.ROOT)));
  }

  private static boolean knownZone(String lowerCase) {
    return MORE_ZONES.contains(lowerCase)
        || Stream.concat(ZoneId.getAvailableZoneIds().stream(), ZoneId.SHORT_IDS.keySet().stream())
            .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(lowerCase));
  }

  static Stream<Finding> affinities(JsonObject config) {
    return Stream.of(
            Stream.ofNullable(config.object("functions")),
            serviceFunctions(config.object("services")),
            serviceFunctions(config.object("experimentalServicesV2")))
        .flatMap(maps -> maps)
        .flatMap(Refusal::objects)
        .filter(ValueRules::scattered)
        .map(function ->
            Refusal.of(
                "INVALID_FUNCTION_AFFINITY_REGIONS",
                function.key().range(),
                "Function affinity mode \"strict\" requires at most one statically configured region. Update `functions[%s].regions` to contain a single region."
                    .formatted(JsonText.quote(function.key().value()))));
  }

  private static Stream<JsonObject> serviceFunctions(@Nullable JsonObject services) {
    return Refusal.objects(services)
        .map(service -> ((JsonObject) service.value()).object("functions"))
        .filter(Objects::nonNull);
  }

  private static boolean scattered(JsonMember function) {
    JsonObject json = (JsonObject) function.value();
    JsonObject affinity = json.object("affinity");
    Set<String> regions = regions(json.array("regions"));
    return affinity != null
        && "strict".equals(affinity.string("mode"))
        && (regions.contains("all") || regions.size() > 1);
  }

  private static Set<String> regions(@Nullable JsonArray array) {
    return array == null
        ? Set.of()
        : array.items().stream()
            .filter(JsonString.class::isInstance)
            .map(item -> ((JsonString) item).value())
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
