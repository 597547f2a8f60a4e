package dev.signalbox.model.detect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.framework.FrameworkDetection;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.repo.PosixPath;
import dev.signalbox.model.resolve.Notice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Folders with a {@code railway.json} or {@code railway.toml}. */
final class RailwayFinder {
  private static final int MAX_DEPTH = 5;
  private static final Set<String> SKIPPED =
      Set.of(
          ".hg",
          ".git",
          ".svn",
          ".cache",
          ".next",
          ".now",
          ".vercel",
          ".venv",
          ".yarn",
          ".turbo",
          ".output",
          "node_modules",
          "__pycache__",
          "venv",
          "CVS");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final ObjectMapper TOML = new TomlMapper();

  private static final int MAX_FOLDERS = 10_000;

  private final FileTree repo;
  private final Map<String, Found> services = new LinkedHashMap<>();
  private final Map<String, String> foldersByName = new LinkedHashMap<>();
  private final List<Notice> errors = new ArrayList<>();
  private final List<Notice> warnings = new ArrayList<>();

  private int scanned;

  private RailwayFinder(FileTree repo) {
    this.repo = repo;
  }

  private record Place(String folder, JsonNode config) {
    String name() {
      return folder.equals(".") ? "web" : PosixPath.basename(folder);
    }

    String label() {
      return folder.equals(".") ? "root" : folder;
    }
  }

  static Survey find(FileTree repo) {
    RailwayFinder finder = new RailwayFinder(repo);
    List<Place> places = new ArrayList<>();
    finder.scan(".", 0, places);
    places.forEach(finder::add);
    return Survey.of(finder.services, finder.errors, finder.warnings);
  }

  /** Vercel has no such limit; here nobody waits for a walk through a folder of folders. */
  private void scan(String folder, int depth, List<Place> places) {
    if (++scanned > MAX_FOLDERS) {
      return;
    }
    JsonNode config = config(folder);
    if (config != null) {
      places.add(new Place(folder, config));
    }
    if (depth < MAX_DEPTH) {
      for (String name : repo.folders(folder)) {
        if (!SKIPPED.contains(name)) {
          scan(PosixPath.join(folder, name), depth + 1, places);
        }
      }
    }
  }

  private @Nullable JsonNode config(String folder) {
    for (String name : List.of("railway.json", "railway.toml")) {
      String path = PosixPath.join(folder, name);
      if (repo.isFile(path)) {
        return parsed(path, repo.read(path).orElse(""));
      }
    }
    return null;
  }

  private @Nullable JsonNode parsed(String path, String text) {
    try {
      JsonNode config = (path.endsWith(".toml") ? TOML : JSON).readTree(text);
      if (config.isMissingNode()) {
        warnings.add(unparseable(path, "Unexpected end of JSON input"));
        return null;
      }
      return config.isNull() ? null : config;
    } catch (JsonProcessingException invalid) {
      warnings.add(unparseable(path, invalid.getOriginalMessage()));
      return null;
    }
  }

  private static Notice unparseable(String path, String reason) {
    return Notice.of("RAILWAY_PARSE_ERROR", "Failed to parse " + path + ": " + reason);
  }

  private void add(Place place) {
    List<Framework> found =
        FrameworkDetection.proposable(place.folder().equals(".") ? repo : repo.at(place.folder()));
    JsonNode deploy = place.config().path("deploy");
    String schedule = deploy.path("cronSchedule").asText("");
    if (!schedule.isEmpty()) {
      warnings.add(cronHint(place, schedule, found));
      return;
    }
    String name = place.name();
    String earlier = foldersByName.putIfAbsent(name, place.label());
    if (earlier != null) {
      errors.add(
          new Notice(
              "DUPLICATE_SERVICE",
              "Duplicate service name \"%s\" derived from %s/ and %s/. Rename one of the directories to avoid conflicts."
                  .formatted(name, earlier, place.label()),
              name));
    } else if (found.isEmpty()) {
      warnings.add(
          Notice.of(
              "SERVICE_SKIPPED",
              "Skipped service in %s/: no framework detected. Configure it manually in services."
                  .formatted(place.label())));
    } else if (found.size() > 1) {
      errors.add(
          new Notice(
              "MULTIPLE_FRAMEWORKS_SERVICE",
              "Multiple frameworks detected in %s/: %s. Use explicit services config."
                  .formatted(place.label(), Frameworks.names(found)),
              name));
    } else {
      services.put(
          name,
          Found.of(place.folder(), null, found.getFirst().slug())
              .withCommands(
                  command(place.config().path("build").path("buildCommand")),
                  command(deploy.path("preDeployCommand"))));
    }
  }

  /** A command, or several joined; null when there is none. */
  private static @Nullable String command(JsonNode node) {
    String text =
        node.isArray()
            ? StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(" && "))
            : node.asText("");
    return text.isEmpty() ? null : text;
  }

  private static Notice cronHint(Place place, String schedule, List<Framework> found) {
    String runtime = found.size() == 1 ? FrameworkCatalog.runtime(found.getFirst().slug()) : null;
    return Notice.of(
        "RAILWAY_CRON_HINT",
        "Found Railway cron in %s/ (schedule: \"%s\"). Vercel crons work with a file entrypoint. You can add the following to define this scheduled job service:\n\"%s\": %s"
            .formatted(
                place.label(),
                schedule,
                place.name(),
                new Hint()
                    .with("type", "job")
                    .with("trigger", "schedule")
                    .with("schedule", schedule)
                    .with("entrypoint", "<path-to-handler>")
                    .with("runtime", runtime)
                    .print()));
  }
}
