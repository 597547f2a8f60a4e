package dev.signalbox.model.migrate;

import dev.signalbox.model.framework.Runtimes;
import dev.signalbox.model.repo.PosixPath;
import dev.signalbox.model.resolve.Script;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one web service of the older model as one of the current model. */
final class ServiceConversion {
  private final WebService service;
  private final JsonObject config;
  private final Draft draft;
  private final Map<String, JsonValue> written = new LinkedHashMap<>();

  private ServiceConversion(WebService service, Draft draft) {
    this.service = service;
    this.config = service.config();
    this.draft = draft;
  }

  static Map<String, JsonValue> convert(
      WebService service, List<WebService> services, Draft draft) {
    return new ServiceConversion(service, draft).convert(services);
  }

  private Map<String, JsonValue> convert(List<WebService> services) {
    written.put("root", Json.text(service.resolved().folder()));
    copyIfTruthy("framework");
    runtime();
    entrypoint();
    copy("command");
    copy("installCommand");
    buildCommand();
    dropped();
    functions();
    rewrites();
    List<JsonValue> bindings = new ServiceUrls(service, draft).bindings(services);
    if (!bindings.isEmpty()) {
      written.put("bindings", Script.array(bindings));
    }
    return written;
  }

  private void copy(String key) {
    JsonValue value = config.get(key);
    if (value != null) {
      written.put(key, value);
    }
  }

  private void copyIfTruthy(String key) {
    if (Script.truthy(config.get(key))) {
      copy(key);
    }
  }

  private void runtime() {
    JsonValue runtime = config.get("runtime");
    if (!Script.truthy(runtime)) {
      return;
    }
    if (Runtimes.passes(Script.text(runtime))) {
      copy("runtime");
    } else {
      warn(
          "RUNTIME_DROPPED",
          "Runtime \"%s\" is not supported (%s); it will be inferred from the entrypoint instead."
              .formatted(Script.text(runtime), String.join(", ", Runtimes.names())),
          null);
    }
  }

  private void entrypoint() {
    String file = service.resolved().entrypoint();
    if (file == null || file.isEmpty()) {
      return;
    }
    JsonValue handler = service.resolved().builder().config().get("handlerFunction");
    boolean attribute = handler != null && file.endsWith(".py");
    written.put(
        "entrypoint",
        Json.text(
            attribute
                ? file.substring(0, file.length() - 3).replace('/', '.')
                    + ":"
                    + Script.text(handler)
                : file));
  }

  private void buildCommand() {
    JsonValue build = config.get("buildCommand");
    String last = command(config.get("preDeployCommand"));
    if (last.isEmpty()) {
      copy("buildCommand");
    } else {
      String first = Script.truthy(build) ? Script.text(build) + " && " : "";
      written.put("buildCommand", Json.text(first + last));
    }
    if (Script.truthy(config.get("preDeployCommand"))) {
      warn(
          "PRE_DEPLOY_COMMAND_FOLDED",
          "`preDeployCommand` was appended to `buildCommand` and now runs at build time, not right"
              + " before deployment.",
          null);
    }
  }

  private static String command(@Nullable JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.items().stream()
          .map(item -> item instanceof JsonNull ? "" : Script.text(item))
          .collect(Collectors.joining(" && "));
    }
    return Script.truthy(value) ? Script.text(value) : "";
  }

  private void dropped() {
    if (Script.truthy(config.get("builder"))) {
      warn(
          "BUILDER_DROPPED",
          "Builder \"%s\" was removed; `services` selects it from the framework and runtime."
              .formatted(Script.text(config.get("builder"))),
          null);
    }
    if (Script.truthy(config.get("workspace"))) {
      warn("WORKSPACE_REPLACED", "`workspace` is now expressed by `root`.", null);
    }
    if (config.has("memory")) {
      warn(
          "MEMORY_DROPPED",
          "`memory` cannot be configured in vercel.json with Fluid compute; use the project's"
              + " Functions settings instead.",
          Links.MEMORY);
    }
  }

  private void functions() {
    Map<String, JsonValue> settings = new LinkedHashMap<>();
    Stream.of("maxDuration", "includeFiles", "excludeFiles")
        .filter(config::has)
        .forEach(key -> settings.put(key, Objects.requireNonNull(config.get(key))));
    if (settings.isEmpty()) {
      return;
    }
    String file = service.resolved().entrypoint();
    if (file != null && !file.isEmpty() && !"container".equals(service.resolved().runtime())) {
      written.put("functions", Json.object(PosixPath.normalize(file), Script.object(settings)));
    } else {
      warn(
          "FUNCTION_CONFIG_DROPPED",
          "No file entrypoint for %s; configure them under this service's `functions` manually."
              .formatted(String.join(", ", settings.keySet())),
          null);
    }
  }

  /** What used to be stripped by the runtime is stripped by a rule of the service now. */
  private void rewrites() {
    List<JsonValue> rules = new ArrayList<>();
    String prefix = service.prefix();
    if (service.atRoot()) {
      if (service.isStatic()) {
        rules.add(rule("/(.*)", "/index.html"));
      }
    } else if (service.isStatic()) {
      rules.add(rule(prefix + "/:path(.*)?", "/:path"));
      rules.add(rule("/:path*", "/index.html"));
      warn(
          "STATIC_SUBPATH",
          "Static output is no longer nested under \"%1$s\"; a service rewrite maps \"%1$s/*\" onto it. Keep the framework base path (e.g. Vite `base`) at \"%1$s/\"."
              .formatted(prefix),
          Links.ROUTING);
    } else if (service.next()) {
      warn("NEXT_SUBPATH", "Keep `basePath` in next.config at \"%s\".".formatted(prefix), null);
    } else {
      rules.add(rule(prefix + "/:path(.*)?", "/:path"));
      warn(
          "PREFIX_STRIP",
          "A service rewrite keeps stripping \"%s\", but ASGI `root_path` / WSGI `SCRIPT_NAME` is no longer set. Check redirects and generated URLs; remove the rewrite if the app should handle the prefix itself."
              .formatted(prefix),
          Links.ROUTING);
    }
    if (!rules.isEmpty()) {
      written.put("rewrites", Script.array(rules));
    }
  }

  private static JsonValue rule(String source, String destination) {
    return Json.object("source", Json.text(source), "destination", Json.text(destination));
  }

  private void warn(String code, String message, @Nullable String link) {
    draft.warn(service, code, message, link);
  }
}
