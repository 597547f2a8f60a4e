package dev.signalbox.model.migrate;

import dev.signalbox.model.resolve.LegacyService;
import dev.signalbox.model.resolve.Script;
import dev.signalbox.model.resolve.ServicesResolver;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans the way of {@code experimentalServices}. */
final class LegacyMigration {
  private static final List<String> BUILD_KEYS =
      List.of(
          "functions",
          "installCommand",
          "buildCommand",
          "devCommand",
          "ignoreCommand",
          "outputDirectory",
          "framework");

  private final JsonObject config;
  private final JsonObject legacy;
  private final List<LegacyService> resolved;
  private final Draft draft;
  private final List<WebService> web = new ArrayList<>();

  LegacyMigration(JsonObject config, JsonObject legacy, List<LegacyService> resolved) {
    this.config = config;
    this.legacy = legacy;
    this.resolved = resolved;
    this.draft = new Draft(config);
  }

  MigrationPlan plan() {
    draft.removed.add("experimentalServices");
    groups();
    legacy.entries().forEach(this::collect);
    if (draft.errors.isEmpty() && web.isEmpty()) {
      error(
          "NO_WEB_SERVICES",
          null,
          "None of the configured services are web services. `services` only describes web"
              + " services; see the manual steps for the others.");
    }
    if (draft.errors.isEmpty()) {
      web.forEach(service ->
          draft.services.put(service.name(), ServiceConversion.convert(service, web, draft)));
      draft.rewrites.addAll(PublicRules.of(web));
      draft.warnings.addAll(PublicRules.warnings(web));
      BUILD_KEYS.forEach(this::moveTopLevel);
      existingRewrites();
    }
    return draft.plan("experimentalServices");
  }

  private void groups() {
    if (config.has("experimentalServiceGroups")) {
      draft.removed.add("experimentalServiceGroups");
      draft.warnings.add(
          new MigrationNote(
              "SERVICE_GROUPS_DROPPED",
              "`experimentalServiceGroups` has no equivalent in `services` and was removed.",
              null,
              Links.SERVICES));
    }
  }

  private void collect(JsonMember entry) {
    String old = entry.key().value();
    Optional<LegacyService> found =
        resolved.stream().filter(service -> service.name().equals(old)).findFirst();
    if (found.isEmpty()) {
      error(
          "UNRESOLVED_SERVICE",
          old,
          "Service \"%s\" could not be resolved. Fix the errors reported for it before migrating."
              .formatted(old));
    } else if (!found.get().web()) {
      draft.notes.add(leftOut(old, found.get()));
    } else {
      String name = old.toLowerCase(Locale.ROOT);
      String taken = holder(name);
      if (!ServicesResolver.validName(name)) {
        error(
            "INVALID_SERVICE_NAME",
            old,
            "Service name \"%s\" is not valid for `services`. Names must be 1-64 characters, start and end with a lowercase letter, and contain only lowercase letters, hyphens, and underscores. Rename it in `experimentalServices` first."
                .formatted(old));
      } else if (taken != null) {
        error(
            "DUPLICATE_SERVICE_NAME",
            old,
            "Services \"%s\" and \"%s\" both map to \"%s\". Rename one of them first."
                .formatted(taken, old, name));
      } else {
        if (!name.equals(old)) {
          draft.renamed.add(new MigrationPlan.Renamed(old, name));
        }
        JsonObject own = entry.value() instanceof JsonObject object ? object : config;
        web.add(new WebService(name, found.get(), own));
      }
    }
  }

  private @Nullable String holder(String name) {
    return web.stream()
        .filter(service -> service.name().equals(name))
        .map(service -> service.resolved().name())
        .findFirst()
        .orElse(null);
  }

  private static MigrationNote leftOut(String name, LegacyService service) {
    String trigger = service.trigger();
    return new MigrationNote(
        "UNSUPPORTED_SERVICE_TYPE",
        "\"%s\" (type \"%s\"%s) has no equivalent in `services` and was left out. %s"
            .formatted(
                name,
                service.type(),
                trigger == null || trigger.isEmpty() ? "" : ", trigger \"" + trigger + "\"",
                guidance(service)),
        name,
        Links.LEGACY);
  }

  private static String guidance(LegacyService service) {
    boolean python = "python".equals(service.runtime());
    if (service.type().equals("cron") || "schedule".equals(service.trigger())) {
      return python
          ? "Declare the schedule in your Python app (for example with APScheduler in the web"
              + " service) or expose the job as a route and add it to top-level `crons`."
          : "Expose the job as a route in a web service and add it to top-level `crons`.";
    }
    if ("workflow".equals(service.trigger())) {
      return python
          ? "Declare it as a `[[tool.vercel.workflows]]` entry in the owning service's"
              + " pyproject.toml."
          : "Move it into a web service that uses the Workflow SDK.";
    }
    return python
        ? "Declare it as a `[[tool.vercel.subscribers]]` entry in the owning service's"
            + " pyproject.toml."
        : "Move the queue consumer into a web service that subscribes to the topic.";
  }

  /** Top-level build settings belong to the service at the root of the project. */
  private void moveTopLevel(String key) {
    JsonValue value = config.get(key);
    if (value == null) {
      return;
    }
    draft.removed.add(key);
    boolean preset = value instanceof JsonString text && text.value().equals("services");
    if (key.equals("framework") && (preset || value instanceof JsonNull)) {
      return;
    }
    Optional<WebService> owner =
        web.stream().filter(service -> service.resolved().folder().equals(".")).findFirst();
    if (owner.isEmpty()) {
      error(
          "TOP_LEVEL_SETTING_WITHOUT_ROOT_SERVICE",
          null,
          "Top-level `%s` is not allowed with `services` and there is no service with root \".\" to receive it. Move it into the relevant service manually."
              .formatted(key));
    } else {
      move(key, value, owner.get());
    }
  }

  private void move(String key, JsonValue value, WebService owner) {
    Map<String, JsonValue> target = draft.services.getOrDefault(owner.name(), Map.of());
    if (key.equals("functions")) {
      target.put(key, merged(value, target.get(key)));
    } else if (!(value instanceof JsonNull) && target.containsKey(key)) {
      String old = owner.resolved().name();
      draft.warnings.add(
          new MigrationNote(
              "TOP_LEVEL_SETTING_CONFLICT",
              "Top-level `%s` was dropped because service \"%s\" already defines it."
                  .formatted(key, old),
              old,
              null));
      return;
    } else if (!(value instanceof JsonNull)) {
      target.put(key, value);
    }
    draft.moved.add(new MigrationPlan.Moved(key, owner.name()));
  }

  /** Functions of both; the service's own settings win. */
  private static JsonObject merged(JsonValue shared, @Nullable JsonValue own) {
    Map<String, JsonValue> all = new LinkedHashMap<>();
    Script.entries(shared).forEach(entry -> all.put(entry.key().value(), entry.value()));
    Script.entries(own).forEach(entry -> all.put(entry.key().value(), entry.value()));
    return Script.object(all);
  }

  private void existingRewrites() {
    var rewrites = config.array("rewrites");
    if (rewrites != null && !rewrites.items().isEmpty()) {
      draft.warnings.add(
          new MigrationNote(
              "EXISTING_REWRITES",
              "Your existing top-level `rewrites` are kept ahead of the generated service rewrites."
                  + " They are evaluated before a request is routed into a service, so rewrites"
                  + " that target a path inside a specific service should move into that service's"
                  + " own `rewrites`.",
              null,
              Links.ROUTING));
    }
  }

  private void error(String code, @Nullable String service, String message) {
    draft.errors.add(new MigrationNote(code, message, service, null));
  }
}
