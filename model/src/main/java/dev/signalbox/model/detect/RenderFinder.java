package dev.signalbox.model.detect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkDetection;
import dev.signalbox.model.framework.Runtimes;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.resolve.Notice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Services of a {@code render.yaml}. */
final class RenderFinder {
  private static final String FILE = "render.yaml";
  private static final ObjectMapper YAML = new YAMLMapper();

  private final FileTree repo;
  private final Map<String, Found> services = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<Notice> errors = new ArrayList<>();
  private final List<Notice> warnings = new ArrayList<>();

  private RenderFinder(FileTree repo) {
    this.repo = repo;
  }

  static Survey find(FileTree repo) {
    String text = repo.read(FILE).orElse("");
    if (!repo.isFile(FILE) || text.isEmpty()) {
      return Survey.nothing();
    }
    try {
      RenderFinder finder = new RenderFinder(repo);
      YAML.readTree(text).path("services").forEach(finder::add);
      return Survey.of(finder.services, finder.errors, finder.warnings);
    } catch (JsonProcessingException invalid) {
      return Survey.hints(
          List.of(
              Notice.of(
                  "RENDER_PARSE_ERROR",
                  "Failed to parse " + FILE + ": " + invalid.getOriginalMessage())));
    }
  }

  private void add(JsonNode service) {
    switch (service.path("type").asText("")) {
      case "cron" -> warnings.add(cronHint(service));
      case "worker" -> warnings.add(workerHint(service));
      case "pserv" -> warnings.add(privateHint(service));
      case "web", "static" -> web(service);
      default -> {}
    }
  }

  private void web(JsonNode service) {
    String name = service.path("name").asText("");
    if (name.isEmpty()) {
      warnings.add(
          Notice.of(
              "RENDER_CONFIG_ERROR",
              "Skipped a Render service with no name. Each service in render.yaml must have a"
                  + " name."));
      return;
    }
    if (!names.add(name)) {
      errors.add(
          new Notice(
              "DUPLICATE_SERVICE",
              "Duplicate service name \"%s\" in render.yaml.".formatted(name),
              name));
      return;
    }
    String root = text(service, "rootDir", ".");
    List<Framework> found = FrameworkDetection.proposable(root.equals(".") ? repo : repo.at(root));
    if (found.isEmpty()) {
      warnings.add(
          Notice.of(
              "SERVICE_SKIPPED",
              "Skipped Render service \"%s\": no framework detected. Configure it manually in services."
                  .formatted(name)));
    } else if (found.size() > 1) {
      errors.add(
          new Notice(
              "MULTIPLE_FRAMEWORKS_SERVICE",
              "Multiple frameworks detected for Render service \"%s\": %s. Use explicit services config."
                  .formatted(name, Frameworks.names(found)),
              name));
    } else {
      services.put(
          name,
          Found.of(root, "web", found.getFirst().slug())
              .withCommands(
                  joined(text(service, "buildCommand", ""), text(service, "preDeployCommand", "")),
                  null));
    }
  }

  private static @Nullable String joined(String build, String preDeploy) {
    if (build.isEmpty() && preDeploy.isEmpty()) {
      return null;
    }
    return build.isEmpty() || preDeploy.isEmpty() ? build + preDeploy : build + " && " + preDeploy;
  }

  private static Notice cronHint(JsonNode service) {
    String name = given(service, "name", "unnamed");
    String schedule = text(service, "schedule", "");
    String runtime = text(service, "runtime", "");
    return Notice.of(
        "RENDER_CRON_HINT",
        "Found Render cron service \"%s\"%s. Vercel crons work with a file entrypoint. You can add the following to define this cron service:\n\"%s\": %s"
            .formatted(
                name,
                schedule.isEmpty() ? "" : " (schedule: \"" + schedule + "\")",
                name,
                new Hint()
                    .with("type", "cron")
                    .with("schedule", schedule.isEmpty() ? null : schedule)
                    .with("entrypoint", "<path-to-handler>")
                    .with("runtime", Runtimes.known(runtime) ? runtime : null)
                    .print()));
  }

  private static Notice workerHint(JsonNode service) {
    String name = given(service, "name", "unnamed");
    String runtime = given(service, "runtime", "unknown");
    return Notice.of(
        "RENDER_WORKER_HINT",
        runtime.equals("python")
            ? "Found Render worker service \"%s\". Python workers using Celery are supported. You can add the following to define this worker:\n\"%s\": %s"
                .formatted(
                    name,
                    name,
                    new Hint()
                        .with("type", "worker")
                        .with("entrypoint", "<path-to-celery-app>")
                        .with("runtime", "python")
                        .print())
            : "Found Render worker service \"%s\" with runtime \"%s\". Only Python workers are currently supported."
                .formatted(name, runtime));
  }

  private static Notice privateHint(JsonNode service) {
    String name = given(service, "name", "unnamed");
    return Notice.of(
        "RENDER_PSERV_HINT",
        "Found Render private service \"%s\". Private services are not yet supported. If you'd like to deploy it as a regular web service, you can add the following:\n\"%s\": %s"
            .formatted(
                name,
                name,
                new Hint()
                    .with("entrypoint", given(service, "rootDir", "<path-to-entrypoint>"))
                    .with("mountPath", "/api/" + name)
                    .print()));
  }

  /** What is written, even if it is empty. */
  private static String given(JsonNode node, String key, String otherwise) {
    return node.hasNonNull(key) ? node.path(key).asText() : otherwise;
  }

  /** What is written and not empty. */
  private static String text(JsonNode node, String key, String otherwise) {
    String value = node.path(key).isNull() ? "" : node.path(key).asText("");
    return value.isEmpty() ? otherwise : value;
  }
}
