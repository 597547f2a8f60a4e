package dev.signalbox.model.resolve;

import dev.signalbox.model.framework.Runtimes;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.repo.PosixPath;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Services built from a Dockerfile or Containerfile. */
final class ContainerServices {
  private ContainerServices() {}

  static boolean declared(JsonObject config) {
    String entrypoint = config.string("entrypoint");
    return "container".equals(config.string("runtime"))
        || (entrypoint != null && Runtimes.containerFile(entrypoint));
  }

  static CurrentService resolve(String name, String root, JsonObject config, FileTree folder)
      throws Refused {
    String file = file(name, root, config, folder);
    Map<String, JsonValue> builder = new LinkedHashMap<>();
    builder.put("zeroConfig", Script.yes());
    if (!root.equals(".")) {
      builder.put("workspace", Script.string(root));
    }
    JsonValue command = config.get("command");
    if (command != null) {
      builder.put("command", list(command));
    }
    return new CurrentService(
        name,
        root,
        null,
        "container",
        file,
        new Builder(
            Runtimes.builder("container"),
            root.equals(".") ? file : PosixPath.join(root, file),
            builder),
        config);
  }

  /** A command as a list, even when written as one string. */
  static JsonValue list(JsonValue command) {
    return command instanceof JsonArray ? command : Script.array(List.of(command));
  }

  private static String file(String name, String root, JsonObject config, FileTree folder)
      throws Refused {
    String entrypoint = config.string("entrypoint");
    if (entrypoint != null) {
      if (!Runtimes.containerFile(entrypoint)) {
        throw new Refused(
            "INVALID_SERVICE_CONFIG",
            name,
            "Container service \"%s\" has invalid \"entrypoint\" \"%s\". It must name a Dockerfile or Containerfile."
                .formatted(name, entrypoint));
      }
      return PosixPath.normalize(entrypoint);
    }
    return Runtimes.CONTAINER_FILES.stream()
        .filter(folder::exists)
        .findFirst()
        .orElseThrow(() ->
            new Refused(
                "MISSING_SERVICE_CONFIG",
                name,
                "Container service \"%s\" has no \"entrypoint\" and no %s was found in \"%s\"."
                    .formatted(name, String.join(", ", Runtimes.CONTAINER_FILES), root)));
  }
}
