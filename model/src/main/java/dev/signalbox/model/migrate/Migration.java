package dev.signalbox.model.migrate;

import dev.signalbox.model.detect.ProjectConfig;
import dev.signalbox.model.edit.MigrateServices;
import dev.signalbox.model.framework.Experiments;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.resolve.LegacyResolver;
import dev.signalbox.model.resolve.LegacyService;
import dev.signalbox.model.resolve.Notice;
import dev.signalbox.model.resolve.Resolved;
import dev.signalbox.model.resolve.Script;
import dev.signalbox.model.resolve.ServicesResolver;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the migration of a project, as fs-detectors 7.7.3 does. */
public final class Migration {
  private static final List<String> KEYS =
      List.of("services", "experimentalServices", "experimentalServicesV2");

  private Migration() {}

  /** Plans for the config of a repository. */
  public static MigrationPlan plan(FileTree repo, Experiments experiments) {
    return switch (ProjectConfig.read(repo)) {
      case ProjectConfig.Unreadable(Notice reason) ->
          MigrationPlan.refused(List.of(MigrationNote.of(reason)));
      case ProjectConfig.Read(JsonObject config) -> plan(config, repo, experiments);
      default -> plan(Script.object(Map.of()), repo, experiments);
    };
  }

  /** Plans for a config and the files it speaks about. */
  public static MigrationPlan plan(JsonObject config, FileTree repo, Experiments experiments) {
    MigrationNote conflict = conflict(config);
    if (conflict != null) {
      return MigrationPlan.refused(List.of(conflict));
    }
    JsonObject legacy = notEmpty(config, "experimentalServices");
    Resolved<LegacyService> resolved =
        legacy == null
            ? new Resolved<>(List.of(), List.of())
            : LegacyResolver.resolve(legacy, repo, "configured", experiments);
    if (!resolved.errors().isEmpty()) {
      return MigrationPlan.refused(resolved.errors().stream().map(MigrationNote::of).toList());
    }
    MigrationPlan plan = plan(config, resolved.services());
    return plan.ok() ? checked(plan, repo, experiments) : plan;
  }

  /** Plans for services that are already resolved; the result is not checked against files. */
  static MigrationPlan plan(JsonObject config, List<LegacyService> resolved) {
    JsonObject alias = notEmpty(config, "experimentalServicesV2");
    if (alias != null) {
      return renamed(alias);
    }
    JsonObject legacy = notEmpty(config, "experimentalServices");
    return legacy == null
        ? MigrationPlan.refused(
            List.of(
                new MigrationNote(
                    "NO_LEGACY_SERVICES",
                    "No `experimentalServices` configuration found to migrate.",
                    null,
                    null)))
        : new LegacyMigration(config, legacy, resolved).plan();
  }

  /** The alias has the same shape: only its key changes. */
  private static MigrationPlan renamed(JsonObject alias) {
    String key = "experimentalServicesV2";
    return new MigrationPlan(
        new MigrateServices(key, alias, List.of(), Map.of(), List.of(key)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static MigrationPlan checked(MigrationPlan plan, FileTree repo, Experiments experiments) {
    return new MigrationPlan(
        plan.change(),
        plan.renamed(),
        plan.moved(),
        plan.warnings(),
        plan.notes(),
        ServicesResolver.resolve(plan.services(), repo, experiments).errors().stream()
            .map(MigrationNote::generated)
            .toList());
  }

  private static @Nullable MigrationNote conflict(JsonObject config) {
    List<String> there = KEYS.stream().filter(config::has).toList();
    return there.size() < 2
        ? null
        : new MigrationNote(
            "CONFLICTING_SERVICES_CONFIG",
            "Cannot migrate a configuration containing %s. Keep only the configuration you intend to migrate; existing services will not be overwritten or discarded."
                .formatted(
                    there.stream()
                        .map(key -> "`" + key + "`")
                        .collect(Collectors.joining(" and "))),
            null,
            null);
  }

  private static @Nullable JsonObject notEmpty(JsonObject config, String key) {
    return Stream.ofNullable(config.object(key))
        .filter(object -> !object.members().isEmpty())
        .findFirst()
        .orElse(null);
  }
}
