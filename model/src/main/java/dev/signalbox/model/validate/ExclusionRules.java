package dev.signalbox.model.validate;

import dev.signalbox.model.config.ServiceModel;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys that may not stand together at the top level. */
final class ExclusionRules {
  private static final List<String> BUILD_SETTINGS =
      List.of(
          "functions",
          "installCommand",
          "buildCommand",
          "devCommand",
          "ignoreCommand",
          "outputDirectory",
          "framework");

  private ExclusionRules() {}

  static Stream<Finding> findings(JsonObject config) {
    return Stream.of(
            together(config, "functions", "builds", "FUNCTIONS_AND_BUILDS", REMOVE_ONE),
            together(config, "proxy", "builds", "PROXY_AND_BUILDS", REMOVE_BUILDS),
            together(
                config,
                "experimentalServices",
                "builds",
                "EXPERIMENTAL_SERVICES_AND_BUILDS",
                REMOVE_ONE),
            together(
                config,
                "experimentalServices",
                "functions",
                "EXPERIMENTAL_SERVICES_AND_FUNCTIONS",
                REMOVE_ONE),
            groupsAlone(config),
            together(
                config,
                "services",
                "experimentalServicesV2",
                "SERVICES_AND_EXPERIMENTAL_SERVICES_V2",
                USE_SERVICES),
            withServices(config))
        .flatMap(found -> found);
  }

  private static final String REMOVE_ONE =
      "The `%s` property cannot be used in conjunction with the `%s` property. Please remove one of"
          + " them.";
  private static final String REMOVE_BUILDS =
      "The `%s` property cannot be used with the `%s` property. Remove `builds` to use an explicit"
          + " proxy entrypoint.";
  private static final String USE_SERVICES =
      "The `%s` property cannot be used in conjunction with its deprecated alias `%s`. Please use"
          + " only `services`.";
  private static final String USE_ONE =
      "The `%s` property cannot be used in conjunction with the `%s` property. Please use only one"
          + " services configuration.";

  /** The rules for whichever key of the current model counts. */
  private static Stream<Finding> withServices(JsonObject config) {
    return Stream.of(ServiceModel.SERVICES, ServiceModel.SERVICES_V2)
        .flatMap(model -> Stream.ofNullable(model.key()))
        .filter(key -> Refusal.present(config, key))
        .limit(1)
        .flatMap(key ->
            Stream.of(
                    together(
                        config,
                        key,
                        "experimentalServices",
                        prefix(key) + "_AND_EXPERIMENTAL_SERVICES",
                        USE_ONE),
                    together(config, key, "builds", prefix(key) + "_AND_BUILDS", REMOVE_ONE),
                    buildSettings(config, key))
                .flatMap(found -> found));
  }

  /** How codes begin that are about one of the two keys of the current model. */
  static String prefix(String key) {
    return key.equals("services") ? "SERVICES" : "EXPERIMENTAL_SERVICES_V2";
  }

  private static Stream<Finding> together(
      JsonObject config, String key, String other, String code, String message) {
    return Refusal.present(config, key) && Refusal.present(config, other)
        ? Stream.of(
            Refusal.of(code, Refusal.keyRange(config, other), message.formatted(key, other)))
        : Stream.empty();
  }

  private static Stream<Finding> groupsAlone(JsonObject config) {
    String groups = "experimentalServiceGroups";
    return Refusal.present(config, groups) && !Refusal.present(config, "experimentalServices")
        ? Stream.of(
            Refusal.of(
                "SERVICE_GROUPS_WITHOUT_SERVICES",
                Refusal.keyRange(config, groups),
                "The `experimentalServiceGroups` property requires `experimentalServices` to be"
                    + " defined. Service groups reference services by name."))
        : Stream.empty();
  }

  private static Stream<Finding> buildSettings(JsonObject config, String key) {
    List<String> found =
        BUILD_SETTINGS.stream().filter(setting -> Refusal.present(config, setting)).toList();
    if (found.isEmpty()) {
      return Stream.empty();
    }
    String names = found.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    boolean one = found.size() == 1;
    return Stream.of(
        Refusal.of(
            prefix(key) + "_AND_TOP_LEVEL_BUILD_SETTINGS",
            Refusal.keyRange(config, found.getFirst()),
            "The top-level %s %s cannot be used with `%s` because the owning service is ambiguous. Move %s under the relevant service in `%s`."
                .formatted(one ? "property" : "properties", names, key, one ? "it" : "them", key)));
  }
}
