package dev.signalbox.model.framework;

import dev.signalbox.model.repo.PosixPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The runtimes a service can have (fs-detectors 7.7.3). */
public final class Runtimes {
  /** Files a container is built from, in the order they are looked for. */
  public static final List<String> CONTAINER_FILES =
      List.of("Dockerfile.vercel", "Containerfile.vercel", "Dockerfile", "Containerfile");

  private static final Map<String, String> BUILDERS = new LinkedHashMap<>();
  private static final Map<String, String> BY_EXTENSION = new LinkedHashMap<>();

  static {
    BUILDERS.put("node", "@vercel/backends");
    BUILDERS.put("python", "@vercel/python");
    BUILDERS.put("go", "@vercel/go");
    BUILDERS.put("rust", "@vercel/rust");
    BUILDERS.put("ruby", "@vercel/ruby");
    BUILDERS.put("container", "@vercel/container");
    for (String extension : List.of(".ts", ".mts", ".js", ".mjs", ".cjs")) {
      BY_EXTENSION.put(extension, "node");
    }
    BY_EXTENSION.put(".py", "python");
    BY_EXTENSION.put(".go", "go");
    BY_EXTENSION.put(".rs", "rust");
    BY_EXTENSION.put(".rb", "ruby");
    BY_EXTENSION.put(".ru", "ruby");
  }

  private static final Map<String, List<String>> MANIFESTS =
      Map.of(
          "node",
          List.of("package.json"),
          "python",
          List.of(
              "pyproject.toml", "requirements.txt", "Pipfile", "pylock.yml", "uv.lock", "setup.py"),
          "go",
          List.of("go.mod"),
          "ruby",
          List.of("Gemfile"),
          "rust",
          List.of("Cargo.toml"));

  private static final Set<String> INHERITED =
      Set.of(
          "constructor",
          "hasOwnProperty",
          "isPrototypeOf",
          "propertyIsEnumerable",
          "toLocaleString",
          "toString",
          "valueOf",
          "__proto__",
          "__defineGetter__",
          "__defineSetter__",
          "__lookupGetter__",
          "__lookupSetter__");

  private static final Set<String> CONTAINER_NAMES =
      CONTAINER_FILES.stream()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Runtimes() {}

  /**
   * Whether the resolver lets a name pass as a runtime: besides the known ones, those every
   * JavaScript object inherits, because Vercel asks with {@code in}.
   */
  public static boolean passes(String runtime) {
    return known(runtime) || INHERITED.contains(runtime);
  }

  /** All runtimes, in the order messages list them. */
  public static List<String> names() {
    return List.copyOf(BUILDERS.keySet());
  }

  /** Whether a config may name this runtime. */
  public static boolean known(String runtime) {
    return BUILDERS.containsKey(runtime);
  }

  /** The package that builds a runtime. */
  public static String builder(String runtime) {
    String builder = BUILDERS.get(runtime);
    if (builder == null) {
      throw new IllegalArgumentException("no runtime: " + runtime);
    }
    return builder;
  }

  /** The runtime a builder is for; null when it is for none. */
  public static @Nullable String ofBuilder(@Nullable String builder) {
    return BUILDERS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(builder))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** The runtime an entrypoint file speaks for; null when it speaks for none. */
  public static @Nullable String ofFile(@Nullable String entrypoint) {
    if (entrypoint == null || entrypoint.isEmpty()) {
      return null;
    }
    if (entrypoint.equals("pyproject.toml") || entrypoint.endsWith("/pyproject.toml")) {
      return "python";
    }
    return BY_EXTENSION.entrySet().stream()
        .filter(entry -> entrypoint.endsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Extensions an entrypoint may have, in the order messages list them. */
  public static List<String> extensions() {
    return List.copyOf(BY_EXTENSION.keySet());
  }

  /** Files that mark the folder of a project of this runtime. */
  public static List<String> manifests(String runtime) {
    return MANIFESTS.getOrDefault(runtime, List.of());
  }

  /** Whether an entrypoint names a Dockerfile or Containerfile. */
  public static boolean containerFile(String entrypoint) {
    return CONTAINER_NAMES.contains(PosixPath.basename(entrypoint).toLowerCase(Locale.ROOT));
  }
}
