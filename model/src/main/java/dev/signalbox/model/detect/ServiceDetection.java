package dev.signalbox.model.detect;

import dev.signalbox.model.framework.Experiments;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.resolve.LegacyResolver;
import dev.signalbox.model.resolve.LegacyService;
import dev.signalbox.model.resolve.Notice;
import dev.signalbox.model.resolve.PrefixRoutes;
import dev.signalbox.model.resolve.Resolution;
import dev.signalbox.model.resolve.Resolved;
import dev.signalbox.model.resolve.Script;
import dev.signalbox.model.resolve.ServicesResolver;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The services of a repository as fs-detectors 7.7.3 answers: those the config declares, else those
 * its files suggest.
 */
public final class ServiceDetection {
  private ServiceDetection() {}

  /** Reads {@code vercel.json} or {@code vercel.toml} of the repository and resolves it. */
  public static Resolution of(FileTree repo) {
    return switch (ProjectConfig.read(repo)) {
      case ProjectConfig.Read(JsonValue config) -> of(config, repo);
      case ProjectConfig.Unreadable(Notice reason) -> Resolution.refused(true, reason);
      case ProjectConfig.Absent _ -> Proposals.of(repo);
    };
  }

  /** Resolves what a config declares, or proposes services when it declares none. */
  public static Resolution of(JsonValue config, FileTree repo) {
    JsonObject root = config instanceof JsonObject object ? object : Script.object(Map.of());
    JsonValue services = given(root, "services");
    JsonValue alias = given(root, "experimentalServicesV2");
    if (services != null && alias != null) {
      return Resolution.refused(
          false,
          Notice.of(
              "SERVICES_AND_EXPERIMENTAL_SERVICES_V2",
              "The `services` property cannot be used in conjunction with its deprecated alias"
                  + " `experimentalServicesV2`. Please use only `services`."));
    }
    JsonValue current = services != null ? services : alias;
    if (current != null && !Script.entries(current).isEmpty()) {
      return Resolution.configured(
          false, ServicesResolver.resolve(current, repo, Experiments.none()), PrefixRoutes.none());
    }
    JsonValue legacy = given(root, "experimentalServices");
    if (legacy != null && !Script.entries(legacy).isEmpty()) {
      Resolved<LegacyService> resolved =
          LegacyResolver.resolve(legacy, repo, "configured", Experiments.none());
      return Resolution.configured(true, resolved, PrefixRoutes.of(resolved.services()));
    }
    return Proposals.of(repo);
  }

  private static @Nullable JsonValue given(JsonObject config, String key) {
    JsonValue value = config.get(key);
    return value instanceof JsonNull ? null : value;
  }
}
