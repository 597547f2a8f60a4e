package dev.signalbox.model.migrate;

import dev.signalbox.model.edit.MigrateServices;
import dev.signalbox.model.resolve.Script;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan while it is being made. */
final class Draft {
  final Map<String, Map<String, JsonValue>> services = new LinkedHashMap<>();
  final List<JsonObject> rewrites = new ArrayList<>();
  final List<String> removed = new ArrayList<>();
  final List<MigrationPlan.Renamed> renamed = new ArrayList<>();
  final List<MigrationPlan.Moved> moved = new ArrayList<>();
  final List<MigrationNote> warnings = new ArrayList<>();
  final List<MigrationNote> notes = new ArrayList<>();
  final List<MigrationNote> errors = new ArrayList<>();
  private final Map<String, String> buildEnv = new LinkedHashMap<>();
  private final JsonObject config;

  Draft(JsonObject config) {
    this.config = config;
  }

  void warn(WebService service, String code, String message, @Nullable String link) {
    String name = service.resolved().name();
    warnings.add(
        new MigrationNote(code, "Service \"%s\": %s".formatted(name, message), name, link));
  }

  /** Sets a variable for the build, never over one the file already sets. */
  void buildVariable(String name, String path, String service) {
    JsonObject build = config.object("build");
    JsonObject env = build == null ? null : build.object("env");
    if (env != null && env.has(name)) {
      return;
    }
    String earlier = buildEnv.putIfAbsent(name, path);
    if (earlier != null && !earlier.equals(path)) {
      errors.add(
          new MigrationNote(
              "CONFLICTING_BUILD_ENV",
              "Services use `%s` for different public paths. Set a shared value in `build.env` or use distinct environment variable names before migrating."
                  .formatted(name),
              service,
              null));
    }
  }

  MigrationPlan plan(String from) {
    Map<String, JsonValue> written = new LinkedHashMap<>();
    services.forEach((name, service) -> written.put(name, Script.object(service)));
    return new MigrationPlan(
        new MigrateServices(from, Script.object(written), rewrites, buildEnv, removed),
        renamed,
        moved,
        warnings,
        notes,
        errors);
  }
}
