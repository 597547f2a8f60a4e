package dev.signalbox.model.resolve;

import dev.signalbox.model.framework.Experiments;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.repo.PosixPath;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Resolves {@code services} and its alias against the files of the repository. */
public final class ServicesResolver {
  private static final Pattern NAME = Pattern.compile("[a-z]([a-z_-]*[a-z])?");
  private static final int MAX_NAME = 64;

  private ServicesResolver() {}

  /**
   * Resolves every service; one that fails leaves the others alone.
   *
   * @param services the value of the key, usually an object
   * @param repo files of the project
   * @param experiments what is switched on
   */
  public static Resolved<CurrentService> resolve(
      JsonValue services, FileTree repo, Experiments experiments) {
    List<CurrentService> resolved = new ArrayList<>();
    List<Notice> errors = new ArrayList<>();
    List<JsonMember> entries = Script.entries(services);
    for (JsonMember entry : entries) {
      try {
        String name = entry.key().value();
        resolved.add(service(name, checked(name, entry.value()), repo, experiments));
      } catch (Refused refused) {
        errors.add(refused.notice());
      }
    }
    Set<String> names =
        entries.stream().map(entry -> entry.key().value()).collect(Collectors.toSet());
    resolved.forEach(service -> errors.addAll(BindingTargets.errors(service, names)));
    return new Resolved<>(resolved, errors);
  }

  /** Whether a service may have this name. */
  public static boolean validName(String name) {
    return name.length() <= MAX_NAME && NAME.matcher(name).matches();
  }

  /** Vercel's sentence about a name that is not valid. */
  static String invalidName(String name) {
    return "Service name \"%s\" is invalid. Names must be 1-64 characters, start and end with a lowercase letter, and contain only lowercase letters, hyphens, and underscores."
        .formatted(name);
  }

  private static JsonObject checked(String name, JsonValue value) throws Refused {
    if (!validName(name)) {
      throw new Refused("INVALID_SERVICE_NAME", name, invalidName(name));
    }
    JsonObject config = LegacyChecks.object(name, value);
    String root = config.string("root");
    if (root == null || root.isEmpty()) {
      throw new Refused(
          "MISSING_ROOT", name, "Service \"%s\" must specify a \"root\".".formatted(name));
    }
    DeclaredRuntime.checkRoot(name, root);
    DeclaredRuntime.check(name, config);
    return config;
  }

  private static CurrentService service(
      String name, JsonObject config, FileTree repo, Experiments experiments) throws Refused {
    String root =
        PosixPath.stripTrailingSlash(
            PosixPath.normalize(Objects.requireNonNull(config.string("root"))));
    FileTree folder = root.equals(".") ? repo : ServiceFiles.root(repo, name, root);
    return ContainerServices.declared(config)
        ? ContainerServices.resolve(name, root, config, folder)
        : new CodeService(name, root, config, folder, experiments).resolve();
  }
}
