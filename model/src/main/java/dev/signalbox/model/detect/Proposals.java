package dev.signalbox.model.detect;

import dev.signalbox.model.framework.Experiments;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.resolve.CurrentService;
import dev.signalbox.model.resolve.LegacyResolver;
import dev.signalbox.model.resolve.LegacyService;
import dev.signalbox.model.resolve.Notice;
import dev.signalbox.model.resolve.PrefixRoutes;
import dev.signalbox.model.resolve.Proposal;
import dev.signalbox.model.resolve.Resolution;
import dev.signalbox.model.resolve.Resolved;
import dev.signalbox.model.resolve.Script;
import dev.signalbox.model.resolve.ServicesResolver;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks the finders in turn; the first that says something decides. */
final class Proposals {
  private static final String LAYOUT = "layout";
  private static final Map<String, Function<FileTree, Survey>> FINDERS = new LinkedHashMap<>();

  static {
    FINDERS.put("railway", RailwayFinder::find);
    FINDERS.put("render", RenderFinder::find);
    FINDERS.put("procfile", ProcfileFinder::find);
    FINDERS.put(LAYOUT, LayoutFinder::find);
  }

  private Proposals() {}

  static Resolution of(FileTree repo) {
    for (var finder : FINDERS.entrySet()) {
      Survey survey = finder.getValue().apply(repo);
      if (!survey.errors().isEmpty()) {
        boolean implicit = !finder.getKey().equals(LAYOUT);
        return answer(implicit, survey.errors(), survey.warnings(), null);
      }
      if (!survey.services().isEmpty()) {
        return finder.getKey().equals(LAYOUT)
            ? layout(survey, repo)
            : suggestion(finder.getKey(), survey, repo);
      }
    }
    return answer(
        true,
        List.of(
            Notice.of(
                "NO_SERVICES_CONFIGURED",
                "No services configured. Add `services` to vercel.json.")),
        List.of(),
        null);
  }

  private static Resolution answer(
      boolean implicit, List<Notice> errors, List<Notice> warnings, @Nullable Proposal proposal) {
    return new Resolution(
        "auto-detected",
        implicit,
        List.of(),
        errors,
        warnings,
        PrefixRoutes.none(),
        List.of(),
        proposal);
  }

  /** A layout can be used as it is: its services are resolved and reachable. */
  private static Resolution layout(Survey survey, FileTree repo) {
    Resolved<CurrentService> resolved =
        ServicesResolver.resolve(current(survey.services()), repo, Experiments.none());
    long roots =
        survey.services().values().stream()
            .filter(found -> "/".equals(found.mount()) && found.framework() != null)
            .count();
    boolean usable = resolved.errors().isEmpty() && roots == 1 && resolved.services().size() > 1;
    if (!usable) {
      return answer(false, resolved.errors(), survey.warnings(), null);
    }
    return new Resolution(
        "auto-detected",
        false,
        resolved.services(),
        List.of(),
        survey.warnings(),
        PrefixRoutes.none(),
        rewrites(survey.services()),
        new Proposal(LAYOUT, inferred(survey.services()), resolved.services()));
  }

  /** The other finders only suggest. */
  private static Resolution suggestion(String source, Survey survey, FileTree repo) {
    Resolved<LegacyService> resolved =
        LegacyResolver.resolve(legacy(survey.services()), repo, "generated", Experiments.none());
    boolean usable = resolved.errors().isEmpty() && !resolved.services().isEmpty();
    return answer(
        true,
        resolved.errors(),
        survey.warnings(),
        usable ? new Proposal(source, inferred(survey.services()), resolved.services()) : null);
  }

  private static JsonObject current(Map<String, Found> services) {
    return each(
        services,
        found ->
            object(
                field("root", found.root()),
                field("framework", found.framework()),
                field("entrypoint", found.entrypoint())));
  }

  private static JsonObject legacy(Map<String, Found> services) {
    return each(
        services,
        found ->
            object(
                field("root", found.root().equals(".") ? null : found.root()),
                field("framework", found.framework()),
                field("entrypoint", found.entrypoint()),
                field("type", found.type()),
                field("buildCommand", found.buildCommand()),
                field("preDeployCommand", found.preDeployCommand()),
                field("routePrefix", found.mount())));
  }

  private static JsonObject inferred(Map<String, Found> services) {
    return each(
        services,
        found ->
            object(
                field("root", found.root()),
                field("type", found.type()),
                field("entrypoint", found.entrypoint()),
                field("mountPath", found.mount()),
                field(
                    "framework",
                    FrameworkCatalog.frontend(found.framework()) ? found.framework() : null),
                field("buildCommand", found.buildCommand()),
                field("runtime", found.runtime())));
  }

  /** Public rules for web services, longest path first. */
  private static List<JsonObject> rewrites(Map<String, Found> services) {
    return services.entrySet().stream()
        .filter(entry -> entry.getValue().type() == null)
        .sorted(Comparator.comparingInt(Proposals::mountLength).reversed())
        .map(entry -> rewrite(entry.getKey(), String.valueOf(entry.getValue().mount())))
        .toList();
  }

  private static int mountLength(Map.Entry<String, Found> service) {
    return String.valueOf(service.getValue().mount()).length();
  }

  private static JsonObject rewrite(String service, String mount) {
    String source = mount.equals("/") ? "/(.*)" : mount + "(/.*)?";
    Map<String, JsonValue> rule = new LinkedHashMap<>();
    rule.put("source", Script.string(source));
    rule.put("destination", object(field("type", "service"), field("service", service)));
    return Script.object(rule);
  }

  private record Field(String key, @Nullable String value) {}

  private static Field field(String key, @Nullable String value) {
    return new Field(key, value);
  }

  private static JsonObject object(Field... fields) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    for (Field field : fields) {
      String value = field.value();
      if (value != null) {
        values.put(field.key(), Script.string(value));
      }
    }
    return Script.object(values);
  }

  private static JsonObject each(Map<String, Found> services, Function<Found, JsonObject> entry) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    services.forEach((name, found) -> entries.put(name, entry.apply(found)));
    return Script.object(entries);
  }
}
