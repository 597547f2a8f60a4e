package dev.signalbox.model.resolve;

import dev.signalbox.model.framework.Experiments;
import dev.signalbox.model.framework.Runtimes;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Vercel checks of an {@code experimentalServices} entry before it looks at files. */
final class LegacyChecks {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z]([a-zA-Z0-9_-]*[a-zA-Z0-9])?");
  private static final Pattern DNS_LABEL =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENV_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final String RESERVED = "/_svc";
  private static final List<String> TRIGGERS = List.of("queue", "schedule", "workflow");

  private LegacyChecks() {}

  static JsonObject check(String name, JsonValue value, Experiments experiments) throws Refused {
    if (!NAME.matcher(name).matches()) {
      throw new Refused(
          "INVALID_SERVICE_NAME",
          name,
          "Service name \"%s\" is invalid. Names must start with a letter, end with an alphanumeric character, and contain only alphanumeric characters, hyphens, and underscores."
              .formatted(name));
    }
    JsonObject config = object(name, value);
    Mount mount = Mount.read(name, config);
    routing(name, type(config), mount, oddPrefix(config));
    triggers(name, config);
    root(name, config.get("root"));
    env(name, config.get("env"));
    DeclaredRuntime.check(name, config);
    complete(name, config, experiments);
    return config;
  }

  /** What is wrong with an entry first, when that is a prefix Vercel keeps for itself. */
  static Optional<Notice> reservedPrefix(String name, JsonObject value) {
    try {
      check(name, value, Experiments.none());
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.notice())
          .filter(notice -> notice.code().equals("RESERVED_ROUTE_PREFIX"));
    }
  }

  /** The entry as an object; an array is one without keys. */
  static JsonObject object(String name, JsonValue value) throws Refused {
    return switch (value) {
      case JsonObject object -> object;
      case JsonArray array -> new JsonObject(List.of(), array.range());
      default ->
          throw new Refused(
              "INVALID_SERVICE_CONFIG",
              name,
              "Service \"%s\" has an invalid configuration. Expected an object.".formatted(name));
    };
  }

  /** The type, {@code web} when none is given. */
  static String type(JsonObject config) {
    JsonValue type = config.get("type");
    return Script.truthy(type) ? Script.text(type) : "web";
  }

  /** What starts a service that is not web: the type implies it, or a job names it. */
  static @Nullable String trigger(JsonObject config) {
    return switch (type(config)) {
      case "cron" -> "schedule";
      case "worker" -> "queue";
      case "job" -> config.has("trigger") ? Script.text(config.get("trigger")) : null;
      default -> null;
    };
  }

  /** Whether a prefix counts as given although it is no text. */
  private static boolean oddPrefix(JsonObject config) {
    JsonValue prefix = config.get("routePrefix");
    return !config.has("mount") && Script.truthy(prefix) && !(prefix instanceof JsonString);
  }

  private static void root(String name, @Nullable JsonValue root) throws Refused {
    switch (root) {
      case null -> {}
      case JsonString path -> DeclaredRuntime.checkRoot(name, path.value());
      default -> throw crash(name, "root");
    }
  }

  static Refused crash(String name, String field) {
    return new Refused(
        Resolution.CRASH,
        name,
        "Vercel's resolver crashes on \"%s\" of service \"%s\".".formatted(field, name));
  }

  private static boolean job(String type) {
    return type.equals("job") || type.equals("cron");
  }

  private static String label(String type) {
    return job(type) ? "Job" : type.equals("worker") ? "Worker" : "Web";
  }

  private static void routing(String name, String type, Mount mount, boolean oddPrefix)
      throws Refused {
    String prefix = mount.prefix();
    String subdomain = mount.subdomain();
    boolean web = type.equals("web");
    boolean other = job(type) || type.equals("worker");
    if (subdomain != null && !DNS_LABEL.matcher(subdomain).matches()) {
      throw new Refused(
          "INVALID_SUBDOMAIN",
          name,
          "Web service \"%s\" has invalid subdomain \"%s\". Use a single DNS label such as \"api\"."
              .formatted(name, subdomain));
    }
    if (web && prefix == null && subdomain == null) {
      throw new Refused(
          "MISSING_ROUTE_PREFIX",
          name,
          "Web service \"%s\" must specify at least one of \"mount\", \"routePrefix\", or \"subdomain\"."
              .formatted(name));
    }
    if (web && oddPrefix) {
      throw crash(name, "routePrefix");
    }
    boolean given = oddPrefix || (prefix != null && !prefix.isEmpty());
    if (web && prefix != null && reserved(prefix)) {
      throw new Refused(
          "RESERVED_ROUTE_PREFIX",
          name,
          "Web service \"%s\" cannot use routePrefix \"%s\". The \"/_svc\" prefix is reserved for internal services routing."
              .formatted(name, prefix));
    }
    if (other && given) {
      throw new Refused(
          "INVALID_ROUTE_PREFIX",
          name,
          "%s service \"%s\" cannot have \"routePrefix\" or \"mount\". Only web services should specify path-based routing."
              .formatted(label(type), name));
    }
    if (other && subdomain != null) {
      throw new Refused(
          "INVALID_HOST_ROUTING_CONFIG",
          name,
          "%s service \"%s\" cannot have \"subdomain\" or \"mount.subdomain\". Only web services should specify subdomain routing."
              .formatted(label(type), name));
    }
  }

  private static boolean reserved(String prefix) {
    String path = Mount.normalized(prefix);
    return path.equals(RESERVED) || path.startsWith(RESERVED + "/");
  }

  private static void triggers(String name, JsonObject config) throws Refused {
    String type = type(config);
    String trigger = trigger(config);
    if (type.equals("job") && trigger == null) {
      throw missing("MISSING_JOB_TRIGGER", type, name, "trigger");
    }
    if (type.equals("job") && Script.truthy(config.get("trigger")) && !TRIGGERS.contains(trigger)) {
      throw new Refused(
          "INVALID_JOB_TRIGGER",
          name,
          "Job service \"%s\" has invalid trigger \"%s\". Expected %s."
              .formatted(
                  name,
                  trigger,
                  TRIGGERS.stream()
                      .map(known -> "\"" + known + "\"")
                      .collect(Collectors.joining(", "))));
    }
    boolean scheduled = job(type) && "schedule".equals(trigger);
    if (scheduled && !Script.truthy(config.get("schedule"))) {
      String code = type.equals("cron") ? "MISSING_CRON_SCHEDULE" : "MISSING_JOB_SCHEDULE";
      throw missing(code, type, name, "schedule");
    }
    JsonArray topics = config.array("topics");
    if (type.equals("job")
        && "queue".equals(trigger)
        && (topics == null || topics.items().isEmpty())) {
      throw missing("MISSING_QUEUE_TOPICS", type, name, "topics");
    }
    if (type.equals("job") && "workflow".equals(trigger) && config.string("entrypoint") == null) {
      throw new Refused(
          "MISSING_ENTRYPOINT",
          name,
          "Job service \"%s\" with \"workflow\" trigger must specify \"entrypoint\"."
              .formatted(name));
    }
  }

  private static Refused missing(String code, String type, String name, String field) {
    return new Refused(
        code,
        name,
        "%s service \"%s\" is missing required \"%s\" field.".formatted(label(type), name, field));
  }

  private static void env(String name, @Nullable JsonValue env) throws Refused {
    if (env == null) {
      return;
    }
    if (env instanceof JsonNull) {
      throw crash(name, "env");
    }
    if (!(env instanceof JsonObject variables)) {
      throw new Refused(
          "INVALID_ENV_VARS",
          name,
          "Service \"%s\" has invalid \"env\". Must be an object keyed by environment variable name."
              .formatted(name));
    }
    for (JsonMember variable : variables.entries()) {
      variable(name, variable.key().value(), variable.value());
    }
  }

  private static void variable(String name, String key, JsonValue value) throws Refused {
    if (!ENV_NAME.matcher(key).matches()) {
      throw new Refused(
          "INVALID_ENV_VAR_NAME",
          name,
          "Service \"%s\" has invalid env key \"%s\". Must match /^[A-Za-z_][A-Za-z0-9_]*$/."
              .formatted(name, key));
    }
    if (!(value instanceof JsonObject reference)) {
      throw new Refused(
          "INVALID_ENV_VAR",
          name,
          "Service \"%s\" has invalid env[\"%s\"]. Must be an object with a \"type\" discriminator."
              .formatted(name, key));
    }
    JsonValue type = reference.get("type");
    if (!(type instanceof JsonString known && known.value().equals("service-ref"))) {
      throw new Refused(
          "INVALID_ENV_VAR_TYPE",
          name,
          "Service \"%s\" env[\"%s\"] has unknown type \"%s\"."
              .formatted(name, key, Script.text(type)));
    }
    if (Objects.requireNonNullElse(reference.string("service"), "").isEmpty()) {
      throw new Refused(
          "INVALID_ENV_VAR_REF",
          name,
          "Service \"%s\" env[\"%s\"] must specify \"service\" as a non-empty string."
              .formatted(name, key));
    }
  }

  /** Whether there is enough to build the service from. */
  private static void complete(String name, JsonObject config, Experiments experiments)
      throws Refused {
    boolean framework = Script.truthy(config.get("framework"));
    boolean entrypoint = Script.truthy(config.get("entrypoint"));
    boolean builder = Script.truthy(config.get("builder"));
    boolean built = Stream.of("builder", "runtime").anyMatch(key -> Script.truthy(config.get(key)));
    if (!framework && !built && !entrypoint) {
      throw new Refused(
          "MISSING_SERVICE_CONFIG",
          name,
          "Service \"%s\" must specify \"framework\", \"entrypoint\", or both \"builder\"/\"runtime\" with \"entrypoint\"."
              .formatted(name));
    }
    String runtime = config.string("runtime");
    boolean bare = built && !framework && !entrypoint;
    if (bare && !builder && runtime != null && experiments.buildpack(runtime)) {
      throw new Refused(
          "BUILDPACK_REQUIRES_SERVICES",
          name,
          "Service \"%s\" must specify \"entrypoint\" when using \"runtime\" with \"experimentalServices\". Move it to \"services\" to build without an \"entrypoint\" from a %s at the service root."
              .formatted(name, experiments.marker(runtime)));
    }
    if (bare) {
      throw new Refused(
          "MISSING_ENTRYPOINT",
          name,
          "Service \"%s\" must specify \"entrypoint\" when using \"%s\"."
              .formatted(name, builder ? "builder" : "runtime"));
    }
    if (config.has("command") && !"container".equals(runtime)) {
      throw commandWithoutContainer(name);
    }
  }

  static Refused commandWithoutContainer(String name) {
    return new Refused(
        "INVALID_COMMAND",
        name,
        "Service \"%s\" can only specify \"command\" when using runtime \"container\"."
            .formatted(name));
  }

  /** Extensions an entrypoint may have without anything else being said. */
  static String supportedExtensions() {
    return String.join(", ", Runtimes.extensions());
  }
}
