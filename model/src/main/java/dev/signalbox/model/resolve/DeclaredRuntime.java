package dev.signalbox.model.resolve;

import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.framework.Runtimes;
import dev.signalbox.model.repo.PosixPath;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import org.jspecify.annotations.Nullable;

/** Checks of single fields that both models share, and what they say about the runtime. */
final class DeclaredRuntime {
  private DeclaredRuntime() {}

  /** Refuses a root that leaves the project; the path is normalised. */
  static void checkRoot(String service, String written) throws Refused {
    String root = PosixPath.normalize(written);
    if (root.startsWith("/")) {
      throw invalidRoot(service, written, "Must be a relative path.");
    }
    if (root.equals("..") || root.startsWith("../")) {
      throw invalidRoot(service, written, "Must not escape the project root.");
    }
  }

  private static Refused invalidRoot(String service, String written, String rule) {
    return new Refused(
        "INVALID_ROOT",
        service,
        "Service \"%s\" has invalid \"root\" \"%s\". %s".formatted(service, written, rule));
  }

  /** Refuses runtimes and frameworks nobody knows, and pairs that do not fit. */
  static void check(String service, JsonObject config) throws Refused {
    JsonValue runtime = config.get("runtime");
    JsonValue framework = config.get("framework");
    if (Script.truthy(runtime) && !Runtimes.passes(Script.text(runtime))) {
      throw new Refused(
          "INVALID_RUNTIME",
          service,
          "Service \"%s\" has invalid runtime \"%s\".".formatted(service, Script.text(runtime)));
    }
    if (Script.truthy(framework)
        && !(framework instanceof JsonString slug
            && FrameworkCatalog.find(slug.value()).isPresent())) {
      throw new Refused(
          "INVALID_FRAMEWORK",
          service,
          "Service \"%s\" has invalid framework \"%s\"."
              .formatted(service, Script.text(framework)));
    }
    String implied = FrameworkCatalog.runtime(config.string("framework"));
    if (Script.truthy(runtime) && implied != null && !implied.equals(Script.text(runtime))) {
      throw new Refused(
          "RUNTIME_FRAMEWORK_MISMATCH",
          service,
          "Service \"%s\" has conflicting runtime/framework: runtime \"%s\" is incompatible with framework \"%s\" (runtime \"%s\")."
              .formatted(service, Script.text(runtime), Script.text(framework), implied));
    }
  }

  /** The runtime that is declared, else implied by framework, builder or file; null for none. */
  static @Nullable String infer(
      @Nullable String declared,
      @Nullable String framework,
      @Nullable String builder,
      @Nullable String file) {
    if (declared != null && Runtimes.passes(declared)) {
      return declared;
    }
    String implied = FrameworkCatalog.runtime(framework);
    if (implied != null) {
      return implied;
    }
    String built = Runtimes.ofBuilder(builder);
    return built != null ? built : Runtimes.ofFile(file);
  }
}
