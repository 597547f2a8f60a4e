package dev.signalbox.model.resolve;

import dev.signalbox.model.framework.Experiments;
import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.framework.Runtimes;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.repo.PosixPath;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service of the older model whose files have been looked at.
 *
 * @param name its name
 * @param config its entry, already checked
 * @param framework declared or detected; null for none
 * @param runtime null when nothing tells
 * @param workspace folder of its manifest, relative to its root
 * @param file entrypoint file relative to the workspace; null when none is given
 * @param container entrypoint of a container, as written; null for all others
 */
record LegacyFiles(
    String name,
    JsonObject config,
    @Nullable String framework,
    @Nullable String runtime,
    String workspace,
    @Nullable String file,
    @Nullable String container) {

  static LegacyFiles read(String name, JsonObject config, FileTree folder, Experiments experiments)
      throws Refused {
    String written = config.string("entrypoint");
    if (written == null || "container".equals(config.string("runtime"))) {
      String runtime = infer(config, config.string("framework"), null);
      return new LegacyFiles(name, config, config.string("framework"), runtime, ".", null, written);
    }
    ServiceFiles.Entrypoint entrypoint =
        ServiceFiles.entrypoint(
            folder, name, PythonModule.parse(written).map(PythonModule::file).orElse(written));
    checkSupported(name, config, entrypoint);
    String framework =
        Script.truthy(config.get("framework"))
            ? config.string("framework")
            : detected(name, config, entrypoint, folder, experiments);
    String runtime = infer(config, framework, entrypoint.file());
    String nearest = nearestManifest(folder, entrypoint.file(), runtime);
    String workspace =
        entrypoint.folder() ? entrypoint.path() : Objects.requireNonNullElse(nearest, ".");
    String file = entrypoint.file();
    return new LegacyFiles(
        name,
        config,
        framework,
        runtime,
        workspace,
        file == null || nearest == null ? file : within(file, nearest),
        null);
  }

  private static void checkSupported(
      String name, JsonObject config, ServiceFiles.Entrypoint entrypoint) throws Refused {
    boolean said =
        Stream.of("builder", "runtime", "framework")
            .anyMatch(key -> Script.truthy(config.get(key)));
    if (!entrypoint.folder() && !said && Runtimes.ofFile(entrypoint.path()) == null) {
      throw new Refused(
          "UNSUPPORTED_ENTRYPOINT",
          name,
          "Service \"%s\" has unsupported entrypoint \"%s\". Use a supported extension (%s) or specify \"builder\", \"framework\", or \"runtime\"."
              .formatted(name, config.string("entrypoint"), LegacyChecks.supportedExtensions()));
    }
  }

  private static @Nullable String detected(
      String name,
      JsonObject config,
      ServiceFiles.Entrypoint entrypoint,
      FileTree folder,
      Experiments experiments)
      throws Refused {
    return entrypoint.folder()
        ? detectedInFolder(name, config, entrypoint.path(), folder, experiments)
        : detectedBeside(name, config, entrypoint.path(), folder, experiments);
  }

  private static String detectedInFolder(
      String name, JsonObject config, String path, FileTree folder, Experiments experiments)
      throws Refused {
    String found =
        ServiceFiles.framework(
            folder, name, path, infer(config, null, rawFile(config)), experiments);
    if (found == null) {
      throw new Refused(
          "MISSING_SERVICE_FRAMEWORK",
          name,
          "Service \"%s\" uses directory entrypoint \"%s\" but no framework could be detected in \"%s\". Specify \"framework\" explicitly or use a file entrypoint."
              .formatted(name, config.string("entrypoint"), path));
    }
    return found;
  }

  /** Beside a file, several frameworks are no error: none is taken then. */
  private static @Nullable String detectedBeside(
      String name, JsonObject config, String file, FileTree folder, Experiments experiments) {
    String runtime = infer(config, null, file);
    if (runtime == null) {
      return null;
    }
    String nearest = nearestManifest(folder, file, runtime);
    String workspace = nearest == null ? PosixPath.dirname(file) : nearest;
    try {
      return ServiceFiles.framework(folder, name, workspace, runtime, experiments);
    } catch (Refused undecided) {
      return null;
    }
  }

  private static @Nullable String rawFile(JsonObject config) {
    return config.string("entrypoint");
  }

  private static @Nullable String infer(
      JsonObject config, @Nullable String framework, @Nullable String file) {
    return DeclaredRuntime.infer(
        config.string("runtime"), framework, config.string("builder"), file);
  }

  /** The nearest folder at or above a file with a manifest of its runtime; null when none has. */
  private static @Nullable String nearestManifest(
      FileTree folder, @Nullable String file, @Nullable String runtime) {
    if (file == null || runtime == null) {
      return null;
    }
    List<String> manifests = Runtimes.manifests(runtime);
    String directory = PosixPath.dirname(PosixPath.normalize(file));
    while (true) {
      String here = directory;
      boolean marked =
          manifests.stream().anyMatch(name -> folder.isFile(PosixPath.join(here, name)));
      if (marked) {
        return here;
      }
      String parent = PosixPath.dirname(directory);
      if (directory.equals(".") || directory.equals("/") || parent.equals(directory)) {
        return null;
      }
      directory = parent;
    }
  }

  private static String within(String file, String workspace) {
    String normalized = PosixPath.normalize(file);
    if (workspace.equals(".")) {
      return normalized;
    }
    if (normalized.startsWith(workspace + "/")) {
      return normalized.substring(workspace.length() + 1);
    }
    String relative = PosixPath.relative(workspace, normalized);
    return relative.isEmpty() || relative.startsWith("..") ? normalized : relative;
  }

  /** The finished service. */
  LegacyService service(Mount mount, String prefixSource) throws Refused {
    String type = LegacyChecks.type(config);
    String trigger = LegacyChecks.trigger(config);
    LegacyService.Prefix prefix = prefix(type, mount, prefixSource);
    String home = home();
    String use = use(type, trigger);
    Builder builder =
        new Builder(
            use,
            home.equals(".") ? source() : PosixPath.join(home, source()),
            builderConfig(use, home, prefix));
    return new LegacyService(
        name,
        type,
        trigger,
        home,
        container == null ? file : containerEntrypoint(container),
        prefix,
        framework,
        builder.isStatic() ? null : runtime,
        builder,
        module().map(PythonModule::attribute).orElse(null),
        topics(type, trigger),
        config);
  }

  private Optional<PythonModule> module() {
    return PythonModule.parse(config.string("entrypoint"));
  }

  private static String containerEntrypoint(String written) {
    return Runtimes.containerFile(written) ? PosixPath.normalize(written) : written;
  }

  /** The workspace, relative to the project. */
  private String home() {
    String root = Objects.requireNonNullElse(config.string("root"), "");
    String normalized = PosixPath.normalize(root);
    if (root.isEmpty() || normalized.equals(".")) {
      return workspace;
    }
    return workspace.equals(".") ? normalized : PosixPath.join(normalized, workspace);
  }

  private LegacyService.@Nullable Prefix prefix(String type, Mount mount, String given) {
    if (!type.equals("web")) {
      return null;
    }
    String subdomain =
        mount.subdomain() == null ? null : mount.subdomain().toLowerCase(Locale.ROOT);
    boolean written = mount.prefix() != null && !mount.prefix().isEmpty();
    boolean named = subdomain != null && !subdomain.isEmpty();
    String path = written ? mount.prefix() : named ? "/_/" + name : null;
    return path == null
        ? null
        : new LegacyService.Prefix(
            path.startsWith("/") ? path : "/" + path,
            mount.prefix() == null ? "generated" : given,
            subdomain);
  }

  private String use(String type, @Nullable String trigger) throws Refused {
    boolean served =
        type.equals("web")
            || type.equals("cron")
            || (type.equals("job") && "schedule".equals(trigger));
    if (Script.truthy(config.get("builder"))) {
      return Script.text(config.get("builder"));
    }
    Optional<Framework> known = FrameworkCatalog.find(framework);
    if (known.isPresent()) {
      return served && known.get().nodeBackend()
          ? Runtimes.builder("node")
          : Objects.requireNonNullElse(known.get().builder(), "@vercel/static-build");
    }
    if (runtime == null || !Runtimes.known(runtime)) {
      throw LegacyChecks.crash(name, runtime == null ? "entrypoint" : "runtime");
    }
    return runtime.equals("node") && !served ? "@vercel/node" : Runtimes.builder(runtime);
  }

  private String source() {
    Optional<Framework> known = FrameworkCatalog.find(framework);
    if (known.isEmpty() && !Script.truthy(config.get("builder")) && container != null) {
      return container;
    }
    return file != null ? file : known.map(Framework::source).orElse("package.json");
  }

  private Map<String, JsonValue> builderConfig(
      String use, String home, LegacyService.@Nullable Prefix prefix) {
    Map<String, JsonValue> told = new LinkedHashMap<>();
    told.put("zeroConfig", Script.yes());
    if (use.equals(Runtimes.builder("node"))) {
      told.put("serviceName", Script.string(name));
    }
    for (String key : List.of("memory", "maxDuration", "includeFiles", "excludeFiles")) {
      JsonValue value = config.get(key);
      if (value != null && Script.truthy(value)) {
        told.put(key, value);
      }
    }
    if (prefix != null) {
      String bare = prefix.path().substring(1);
      told.put("routePrefix", Script.string(bare.isEmpty() ? "." : bare));
    }
    if (!home.equals(".")) {
      told.put("workspace", Script.string(home));
    }
    if (framework != null && !framework.isEmpty()) {
      told.put("framework", Script.string(framework));
    }
    if (container != null && !Runtimes.containerFile(container)) {
      told.put("handler", Script.string(container));
    }
    JsonValue command = config.get("command");
    if (command != null) {
      told.put("command", ContainerServices.list(command));
    }
    module().ifPresent(python -> told.put("handlerFunction", Script.string(python.attribute())));
    return told;
  }

  private @Nullable JsonArray topics(String type, @Nullable String trigger) {
    if (type.equals("worker")) {
      return Script.array(workerTopics(config.array("topics")));
    }
    if ("queue".equals(trigger)) {
      return config.array("topics");
    }
    return "workflow".equals(trigger) ? Script.array(List.of(Script.string("__wkf_*"))) : null;
  }

  private static List<JsonValue> workerTopics(@Nullable JsonArray topics) {
    if (topics == null || topics.items().isEmpty()) {
      return List.of(Script.string("default"));
    }
    return topics.items().getFirst() instanceof JsonString
        ? topics.items()
        : topics.items().stream().map(LegacyFiles::topic).toList();
  }

  /** The topic an item names; where the first item is an object, a text names none. */
  private static JsonValue topic(JsonValue item) {
    JsonValue topic = item instanceof JsonObject object ? object.get("topic") : null;
    return topic == null ? new JsonNull(item.range()) : topic;
  }
}
