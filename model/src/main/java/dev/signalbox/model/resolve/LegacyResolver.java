package dev.signalbox.model.resolve;

import dev.signalbox.model.framework.Experiments;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves {@code experimentalServices} against the files of the repository. */
public final class LegacyResolver {
  private final FileTree repo;
  private final String prefixSource;
  private final Experiments experiments;
  private final Map<String, String> ownersByPrefix = new HashMap<>();

  private LegacyResolver(FileTree repo, String prefixSource, Experiments experiments) {
    this.repo = repo;
    this.prefixSource = prefixSource;
    this.experiments = experiments;
  }

  /**
   * Resolves every service; one that fails leaves the others alone.
   *
   * @param services the value of the key, usually an object
   * @param repo files of the project
   * @param prefixSource what is noted for prefixes that are given: {@code configured} or {@code
   *     generated}
   * @param experiments what is switched on
   */
  public static Resolved<LegacyService> resolve(
      JsonValue services, FileTree repo, String prefixSource, Experiments experiments) {
    LegacyResolver resolver = new LegacyResolver(repo, prefixSource, experiments);
    List<LegacyService> resolved = new ArrayList<>();
    List<Notice> errors = new ArrayList<>();
    for (JsonMember entry : Script.entries(services)) {
      try {
        resolved.add(resolver.service(entry.key().value(), entry.value()));
      } catch (Refused refused) {
        errors.add(refused.notice());
      }
    }
    Map<String, LegacyService> byName =
        resolved.stream().collect(Collectors.toMap(LegacyService::name, Function.identity()));
    resolved.stream().flatMap(service -> references(service, byName)).forEachOrdered(errors::add);
    return new Resolved<>(resolved, errors);
  }

  private LegacyService service(String name, JsonValue value) throws Refused {
    JsonObject config = LegacyChecks.check(name, value, experiments);
    String root = Objects.requireNonNullElse(config.string("root"), "");
    FileTree folder = root.isEmpty() ? repo : ServiceFiles.root(repo, name, root);
    LegacyService service =
        LegacyFiles.read(name, config, folder, experiments)
            .service(Mount.read(name, config), prefixSource);
    claimPrefix(service);
    return service;
  }

  private void claimPrefix(LegacyService service) throws Refused {
    LegacyService.Prefix routing = service.routing();
    if (routing == null) {
      return;
    }
    String prefix = routing.normalized();
    String owner = ownersByPrefix.putIfAbsent(prefix, service.name());
    if (owner != null) {
      throw new Refused(
          "DUPLICATE_ROUTE_PREFIX",
          service.name(),
          "Web services \"%s\" and \"%s\" cannot share routePrefix \"%s\"."
              .formatted(owner, service.name(), prefix));
    }
  }

  private static Stream<Notice> references(
      LegacyService service, Map<String, LegacyService> byName) {
    JsonObject env = service.config().object("env");
    return env == null
        ? Stream.empty()
        : env.entries().stream()
            .filter(variable -> variable.value() instanceof JsonObject)
            .flatMap(variable -> reference(service.name(), variable, byName));
  }

  private static Stream<Notice> reference(
      String name, JsonMember variable, Map<String, LegacyService> byName) {
    String target = ((JsonObject) variable.value()).string("service");
    LegacyService found = target == null ? null : byName.get(target);
    String start = "Service \"%s\" env[\"%s\"] references ".formatted(name, variable.key().value());
    if (found == null) {
      return Stream.of(
          new Notice(
              "UNKNOWN_SERVICE_REF", start + "unknown service \"%s\".".formatted(target), name));
    }
    return found.web()
        ? Stream.empty()
        : Stream.of(
            new Notice(
                "INVALID_SERVICE_REF_TYPE",
                start
                    + "service \"%s\" which is a %s service and has no URL. Only web services can be referenced."
                        .formatted(target, found.type()),
                name));
  }
}
