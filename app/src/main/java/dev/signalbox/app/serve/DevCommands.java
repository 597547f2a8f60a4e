package dev.signalbox.app.serve;

import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.resolve.ResolvedService;
import dev.signalbox.model.syntax.JsonString;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the command that runs a service while developing: its own {@code devCommand}, else the
 * one its framework is known for, else what its runtime needs. Unlike {@code vercel dev} 64.0.2, a
 * service's own command counts for every runtime, and a plain Node service needs none.
 */
final class DevCommands {
  private static final String HOST_AND_PORT = " --host 127.0.0.1 --port $PORT";

  /**
   * A command and where it comes from.
   *
   * @param text for a shell, with {@code $PORT} in it where the port belongs
   * @param origin in words
   */
  record DevCommand(String text, String origin) {}

  private DevCommands() {}

  /** The command of a service, if there is one. */
  static Optional<DevCommand> of(ResolvedService service) {
    if (service.config().get("devCommand") instanceof JsonString own && !own.value().isBlank()) {
      return Optional.of(new DevCommand(own.value(), "its devCommand"));
    }
    Framework framework = FrameworkCatalog.find(service.framework()).orElse(null);
    if (framework != null && framework.frontend() && framework.devCommand() != null) {
      return Optional.of(new DevCommand(framework.devCommand(), "default of " + framework.name()));
    }
    String runtime = service.runtime();
    return runtime == null
        ? Optional.empty()
        : ofRuntime(runtime, service)
            .map(text -> new DevCommand(text, "default of the " + runtime + " runtime"));
  }

  private static Optional<String> ofRuntime(String runtime, ResolvedService service) {
    String entrypoint = service.entrypoint();
    return switch (runtime) {
      case "node" -> Optional.ofNullable(entrypoint).map(file -> "node " + quoted(file));
      case "python" -> python(service.framework(), written(service));
      case "go" -> Optional.of("go run " + goPackage(entrypoint));
      case "rust" -> Optional.of("cargo run");
      case "ruby" ->
          Optional.ofNullable(entrypoint)
              .map(file -> "bundle exec rackup --host 127.0.0.1 --port $PORT " + quoted(file));
      case "container" -> Optional.of(container(service, entrypoint));
      default -> Optional.empty();
    };
  }

  /** The entrypoint as written where it names an attribute; resolving keeps only its file. */
  private static @Nullable String written(ResolvedService service) {
    String own = service.config().string("entrypoint");
    return own != null && own.contains(":") ? own : service.entrypoint();
  }

  private static Optional<String> python(@Nullable String framework, @Nullable String entrypoint) {
    if (entrypoint == null) {
      return Optional.empty();
    }
    if ("django".equals(framework)) {
      return Optional.of("python3 manage.py runserver 127.0.0.1:$PORT");
    }
    if ("flask".equals(framework)) {
      return Optional.of(
          "python3 -m flask --app " + quoted(module(entrypoint)) + " run" + HOST_AND_PORT);
    }
    if ("fastapi".equals(framework) || entrypoint.contains(":")) {
      return Optional.of("python3 -m uvicorn " + quoted(attribute(entrypoint)) + HOST_AND_PORT);
    }
    return Optional.of("python3 -u " + quoted(entrypoint));
  }

  private static String module(String entrypoint) {
    return entrypoint.endsWith(".py")
        ? entrypoint.substring(0, entrypoint.length() - ".py".length()).replace('/', '.')
        : entrypoint;
  }

  private static String attribute(String entrypoint) {
    return entrypoint.contains(":") ? entrypoint : module(entrypoint) + ":app";
  }

  private static String goPackage(@Nullable String entrypoint) {
    int slash = entrypoint == null ? -1 : entrypoint.lastIndexOf('/');
    return slash < 0 ? "." : quoted("./" + String.valueOf(entrypoint).substring(0, slash));
  }

  private static String container(ResolvedService service, @Nullable String entrypoint) {
    String file = entrypoint == null ? "Dockerfile" : entrypoint;
    String tag = "signalbox/" + service.name() + ":dev";
    return "docker build -t "
        + tag
        + " -f "
        + quoted(file)
        + " . && docker run --rm"
        + " -p 127.0.0.1:$PORT:3000 -e PORT=3000 "
        + tag;
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9_@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
