package dev.signalbox.model.resolve;

import dev.signalbox.model.framework.Experiments;
import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.framework.Runtimes;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.repo.PosixPath;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service of the current model that is built from code or files, on its way to being resolved.
 *
 * @param name its name
 * @param root its folder, normalised
 * @param config its entry, already checked
 * @param folder the files in its folder
 * @param experiments what is switched on
 */
record CodeService(
    String name, String root, JsonObject config, FileTree folder, Experiments experiments) {
  /** What Vercel's table of builders holds under a name all JavaScript objects inherit. */
  private static final String NO_PACKAGE = "";

  CurrentService resolve() throws Refused {
    Optional<PythonModule> module = PythonModule.parse(config.string("entrypoint"));
    ServiceFiles.Entrypoint entrypoint = entrypoint(module);
    String file = entrypoint == null ? null : entrypoint.file();
    String declared = given("framework");
    String framework = declared != null ? declared : detected(entrypoint, runtime(null, file));
    String runtime = runtime(framework, file);
    checkCommand(runtime);
    boolean buildpack = buildpack(framework, runtime, file);
    if (!buildpack) {
      checkDetected(entrypoint, framework, declared == null);
    }
    Built built =
        buildpack
            ? new Built(Runtimes.builder("container"), "<detect>")
            : built(framework, runtime, file);
    Builder builder =
        new Builder(
            built.use(),
            root.equals(".") ? built.source() : PosixPath.join(root, built.source()),
            builderConfig(built.use(), framework, buildpack ? runtime : null, module));
    return new CurrentService(
        name, root, framework, builder.isStatic() ? null : runtime, file, builder, config);
  }

  /** A runtime that a buildpack may build takes no command of its own. */
  private void checkCommand(@Nullable String runtime) throws Refused {
    if (experiments.buildpack(runtime) && config.has("command")) {
      throw LegacyChecks.commandWithoutContainer(name);
    }
  }

  /**
   * Whether a buildpack builds the service: no other file is its start, and its marker is there.
   */
  private boolean buildpack(
      @Nullable String framework, @Nullable String runtime, @Nullable String file) {
    return runtime != null
        && experiments.buildpack(runtime)
        && (file == null || (runtime.equals("ruby") && file.equals("config.ru")))
        && !FrameworkCatalog.frontend(framework)
        && folder.isFile(experiments.marker(runtime));
  }

  private record Built(String use, String source) {}

  private ServiceFiles.@Nullable Entrypoint entrypoint(Optional<PythonModule> module)
      throws Refused {
    String written = config.string("entrypoint");
    return written == null
        ? null
        : ServiceFiles.entrypoint(folder, name, module.map(PythonModule::file).orElse(written));
  }

  private @Nullable String detected(
      ServiceFiles.@Nullable Entrypoint entrypoint, @Nullable String runtime) throws Refused {
    String workspace = entrypoint != null && entrypoint.folder() ? entrypoint.path() : ".";
    return ServiceFiles.framework(folder, name, workspace, runtime, experiments);
  }

  private @Nullable String runtime(@Nullable String framework, @Nullable String file) {
    return DeclaredRuntime.infer(config.string("runtime"), framework, null, file);
  }

  /** A folder needs a framework; a detected framework with a server needs a file. */
  private void checkDetected(
      ServiceFiles.@Nullable Entrypoint entrypoint, @Nullable String framework, boolean detected)
      throws Refused {
    if (entrypoint != null && entrypoint.folder() && framework == null) {
      throw new Refused(
          "MISSING_SERVICE_FRAMEWORK",
          name,
          "Service \"%s\" uses directory entrypoint \"%s\" but no framework could be detected. Specify \"framework\" explicitly or use a file entrypoint."
              .formatted(name, config.string("entrypoint")));
    }
    String needed = FrameworkCatalog.runtime(framework);
    if (detected && needed != null && (entrypoint == null || entrypoint.folder())) {
      throw new Refused(
          "MISSING_SERVICE_CONFIG",
          name,
          "Service \"%s\" detected framework \"%s\" in \"%s\" and must specify an \"entrypoint\" for runtime \"%s\"."
              .formatted(name, framework, root, needed));
    }
  }

  private Built built(@Nullable String framework, @Nullable String runtime, @Nullable String file)
      throws Refused {
    if (framework != null) {
      Optional<Framework> known = FrameworkCatalog.find(framework);
      return new Built(
          known.filter(Framework::nodeBackend).isPresent()
              ? Runtimes.builder("node")
              : known.map(Framework::builder).orElse("@vercel/static-build"),
          file != null ? file : known.map(Framework::source).orElse("package.json"));
    }
    if (runtime == null) {
      return files();
    }
    if (file == null) {
      throw new Refused(
          "MISSING_SERVICE_CONFIG",
          name,
          "Service \"%s\" must specify an \"entrypoint\" for runtime \"%s\"."
              .formatted(name, runtime));
    }
    return new Built(Runtimes.known(runtime) ? Runtimes.builder(runtime) : NO_PACKAGE, file);
  }

  /** No framework, no runtime: files as they are, or what a build command makes of them. */
  private Built files() throws Refused {
    if (Script.truthy(config.get("buildCommand"))) {
      return new Built("@vercel/static-build", "package.json");
    }
    JsonValue output = config.get("outputDirectory");
    if (Script.truthy(output) && !(output instanceof JsonString)) {
      throw LegacyChecks.crash(name, "outputDirectory");
    }
    String folder = given("outputDirectory");
    return new Built("@vercel/static", folder == null ? "**" : PosixPath.join(folder, "**"));
  }

  private Map<String, JsonValue> builderConfig(
      String use,
      @Nullable String framework,
      @Nullable String buildpack,
      Optional<PythonModule> module) {
    Map<String, JsonValue> told = new LinkedHashMap<>();
    told.put("zeroConfig", Script.yes());
    if (use.equals(Runtimes.builder("node"))) {
      told.put("serviceName", Script.string(name));
    }
    if (framework != null) {
      told.put("framework", Script.string(framework));
    }
    if (buildpack != null) {
      told.put("buildpack", Script.string(buildpack));
    }
    if (Script.truthy(config.get("outputDirectory"))) {
      told.put("outputDirectory", Objects.requireNonNull(config.get("outputDirectory")));
    }
    if (!root.equals(".")) {
      told.put("workspace", Script.string(root));
    }
    module.ifPresent(python -> told.put("handlerFunction", Script.string(python.attribute())));
    return told;
  }

  /** A string that is there and not empty. */
  private @Nullable String given(String key) {
    String value = config.string(key);
    return value == null || value.isEmpty() ? null : value;
  }
}
