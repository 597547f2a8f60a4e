package dev.signalbox.app.serve;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.resolve.LegacyService;
import dev.signalbox.model.resolve.ResolvedService;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Composes the variables of each service with the precedence of {@code vercel dev} 64.0.2. */
final class Environments {
  private static final String CLI_VERSION = "64.0.2";

  private final Path folder;
  private final ProjectReading reading;
  private final ServeOptions options;
  private final BindingUrls urls;
  private final String origin;
  private final Map<String, String> inherited;
  private final Map<String, String> project;

  /**
   * @param urls what a binding's variable is set to
   * @param routerPort the port of the router
   */
  Environments(
      Path folder, ProjectReading reading, ServeOptions options, BindingUrls urls, int routerPort) {
    this.folder = folder;
    this.reading = reading;
    this.options = options;
    this.urls = urls;
    this.origin = "127.0.0.1:" + routerPort;
    this.inherited = options.environment();
    this.project = project();
  }

  /** All variables of one service's process. */
  Map<String, String> of(ResolvedService service, int port) {
    Map<String, String> all = new HashMap<>();
    all.put("FORCE_COLOR", options.mode() == Mode.VERCEL_DEV ? "0" : "1");
    all.put("BROWSER", "none");
    all.put("NODE_ENV", "development");
    all.put("NOW_REGION", "dev1");
    all.putAll(project);
    all.putAll(inherited);
    if (service instanceof LegacyService legacy) {
      legacyUrls(legacy).forEach(all::putIfAbsent);
      all.putAll(legacyMarks(legacy));
    } else {
      bindings(service.name()).forEach(all::putIfAbsent);
    }
    all.put("VERCEL", "1");
    all.put("VERCEL_ENV", "development");
    all.put("VERCEL_REGION", "dev1");
    all.put("VERCEL_CLI_VERSION", CLI_VERSION);
    all.put("__VERCEL_DEV_RUNNING", "1");
    all.put("VERCEL_DEV_PORT", String.valueOf(port));
    all.put("PORT", String.valueOf(port));
    all.put("PATH", path(folder.resolve(service.folder())));
    return all;
  }

  private Map<String, String> project() {
    Map<String, String> merged = new LinkedHashMap<>(DotEnv.read(folder.resolve(".env.build")));
    JsonObject json = reading.config().json();
    JsonObject build = json.object("build");
    merged.putAll(strings(build == null ? null : build.object("env")));
    merged.putAll(strings(json.object("env")));
    merged.putAll(DotEnv.read(folder.resolve(".env")));
    if (merged.isEmpty() || merged.containsKey("VERCEL_URL")) {
      merged.put("VERCEL_URL", origin);
    }
    return merged;
  }

  private static Map<String, String> strings(@Nullable JsonObject object) {
    Map<String, String> strings = new LinkedHashMap<>();
    if (object != null) {
      object
          .members()
          .forEach(member -> {
            if (member.value() instanceof JsonString text) {
              strings.put(member.key().value(), text.value());
            }
          });
    }
    return strings;
  }

  /** The later of two bindings with the same variable wins. */
  private Map<String, String> bindings(String caller) {
    Map<String, String> variables = new LinkedHashMap<>();
    List<Binding> declared =
        reading.config().service(caller).map(Service::bindings).orElse(List.of());
    for (Binding binding : declared) {
      String env = binding.env();
      String target = binding.service();
      String url = env == null || target == null ? null : urls.url(caller, target);
      if (env != null && url != null) {
        variables.put(env, url);
      }
    }
    return variables;
  }

  /** In the older model every web service learns where every other is, unasked. */
  private Map<String, String> legacyUrls(LegacyService receiver) {
    Map<String, String> variables = new LinkedHashMap<>();
    String prefix =
        FrameworkCatalog.find(receiver.framework()).map(Framework::envPrefix).orElse(null);
    for (ResolvedService service : reading.services()) {
      if (service instanceof LegacyService other && other.web() && other.routing() != null) {
        String path = other.routing().path();
        String name = other.name().toUpperCase(Locale.ROOT).replace('-', '_') + "_URL";
        variables.put(name, "http://" + origin + (path.equals("/") ? "" : path));
        if (prefix != null) {
          variables.put(prefix + name, path);
        }
      }
    }
    return variables;
  }

  private Map<String, String> legacyMarks(LegacyService service) {
    Map<String, String> marks = new HashMap<>();
    marks.put("VERCEL_SERVICE_TYPE", service.type());
    LegacyService.Prefix routing = service.routing();
    if (routing != null && !routing.normalized().equals("/")) {
      marks.put("VERCEL_SERVICE_ROUTE_PREFIX", routing.normalized());
      marks.put("VERCEL_SERVICE_ROUTE_PREFIX_STRIP", "1");
    }
    if (reading.services().stream().anyMatch(Environments::consumesQueue)) {
      marks.put("VERCEL_HAS_WORKER_SERVICES", "1");
    }
    return marks;
  }

  private static boolean consumesQueue(ResolvedService service) {
    return service instanceof LegacyService legacy
        && (legacy.type().equals("worker") || "queue".equals(legacy.trigger()));
  }

  private String path(Path serviceFolder) {
    String own = serviceFolder.normalize().resolve("node_modules/.bin").toString();
    String root = folder.resolve("node_modules/.bin").toString();
    String before = own.equals(root) ? own : own + File.pathSeparator + root;
    String rest = inherited.get("PATH");
    return rest == null ? before : before + File.pathSeparator + rest;
  }
}
