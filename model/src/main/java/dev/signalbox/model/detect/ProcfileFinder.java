package dev.signalbox.model.detect;

import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkDetection;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.resolve.Notice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Processes of a {@code Procfile}. */
final class ProcfileFinder {
  private static final String FILE = "Procfile";
  private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_-]*):\\s*(.+)");
  private static final Pattern MODULE =
      Pattern.compile(
          "[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*(?::[A-Za-z_][A-Za-z0-9_]*)?");
  private static final Set<String> EXTENSIONS =
      Set.of(".js", ".cjs", ".mjs", ".ts", ".cts", ".mts", ".py", ".go", ".rs", ".rb", ".ru");
  private static final Set<String> WORKER_COMMANDS = Set.of("celery", "dramatiq");

  private final FileTree repo;
  private final Map<String, Found> services = new LinkedHashMap<>();
  private final List<Notice> errors = new ArrayList<>();
  private final List<Notice> warnings = new ArrayList<>();

  private ProcfileFinder(FileTree repo) {
    this.repo = repo;
  }

  private record ProcessLine(String type, String command) {
    List<String> tokens() {
      return Stream.of(command.split("\\s+")).filter(token -> !token.isEmpty()).toList();
    }

    /** Whether it runs a queue library Vercel can host. */
    boolean queue() {
      return tokens().stream()
          .map(token -> token.substring(token.lastIndexOf('/') + 1))
          .anyMatch(WORKER_COMMANDS::contains);
    }

    boolean workerLike() {
      return type.contains("worker") || queue();
    }
  }

  static Survey find(FileTree repo) {
    return repo.isFile(FILE)
        ? new ProcfileFinder(repo).find(processes(repo.read(FILE).orElse("")))
        : Survey.nothing();
  }

  private static List<ProcessLine> processes(String text) {
    List<ProcessLine> processes = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      Matcher process = LINE.matcher(line);
      if (process.lookingAt()) {
        processes.add(new ProcessLine(process.group(1), process.group(2).strip()));
      }
    }
    return processes;
  }

  private Survey find(List<ProcessLine> all) {
    String release =
        all.stream()
            .filter(process -> process.type().equals("release"))
            .map(ProcessLine::command)
            .reduce((first, last) -> last)
            .orElse(null);
    List<ProcessLine> processes =
        all.stream().filter(process -> !process.type().equals("release")).toList();
    if (processes.isEmpty()) {
      return release == null ? Survey.nothing() : Survey.hints(List.of(releaseOnly(release)));
    }
    List<Framework> found = FrameworkDetection.proposable(repo);
    if (found.size() > 1) {
      return Survey.error(
          Notice.of(
              "MULTIPLE_FRAMEWORKS_SERVICE",
              "Multiple frameworks detected: %s. Use explicit services config."
                  .formatted(Frameworks.names(found))));
    }
    Set<String> seen = new HashSet<>();
    for (ProcessLine process : processes) {
      if (seen.add(process.type())) {
        add(process, found.isEmpty() ? null : found.getFirst().slug());
      } else {
        errors.add(duplicate(process.type()));
      }
    }
    if (errors.isEmpty() && !services.isEmpty() && release != null) {
      String target = services.containsKey("web") ? "web" : services.keySet().iterator().next();
      services.computeIfPresent(target, (name, service) -> service.withCommands(release, null));
    }
    return Survey.of(services, errors, warnings);
  }

  private void add(ProcessLine process, @Nullable String framework) {
    String entrypoint = entrypoint(process.tokens());
    boolean python = entrypoint != null && entrypoint.endsWith(".py");
    if (process.workerLike() && process.queue() && python) {
      services.put(
          process.type(),
          Found.of(".", "worker", null).withEntrypoint(entrypoint).withRuntime("python"));
    } else if (process.workerLike()) {
      warnings.add(workerHint(process, python ? entrypoint : null));
    } else if (framework == null && entrypoint == null) {
      warnings.add(
          Notice.of(
              "SERVICE_SKIPPED",
              "Skipped Procfile process \"%s\": no framework detected and could not infer entrypoint from command \"%s\". Configure it manually in services."
                  .formatted(process.type(), process.command())));
    } else {
      services.put(
          process.type(),
          Found.of(".", "web", framework).withEntrypoint(entrypoint == null ? "." : entrypoint));
    }
  }

  /** The first Python module that is there, else the last file with a known extension. */
  private @Nullable String entrypoint(List<String> tokens) {
    String file =
        tokens.stream().filter(ProcfileFinder::runnable).reduce((first, last) -> last).orElse(null);
    return tokens.stream()
        .filter(token -> MODULE.matcher(token).matches())
        .flatMap(this::module)
        .findFirst()
        .orElse(file);
  }

  private Stream<String> module(String token) {
    String path = token.replaceFirst(":.*", "").replace('.', '/');
    return Stream.of(path + ".py", path + "/__init__.py").filter(repo::isFile).limit(1);
  }

  private static boolean runnable(String token) {
    int dot = token.lastIndexOf('.');
    return dot > 0 && EXTENSIONS.contains(token.substring(dot));
  }

  private static Notice releaseOnly(String command) {
    return Notice.of(
        "PROCFILE_RELEASE_ONLY",
        "Found only a release process in Procfile (command: \"%s\"). The release command can be used as a build step. You can add it as part of a web service if you add it to \"buildCommand\"."
            .formatted(command));
  }

  private static Notice duplicate(String type) {
    return new Notice(
        "DUPLICATE_SERVICE", "Duplicate process type \"%s\" in Procfile.".formatted(type), type);
  }

  private static Notice workerHint(ProcessLine process, @Nullable String pythonFile) {
    String type = process.type();
    return Notice.of(
        "PROCFILE_WORKER_HINT",
        pythonFile == null
            ? "Found Procfile worker process \"%s\" (command: \"%s\"). Could not determine runtime. Only Python workers are currently supported."
                .formatted(type, process.command())
            : "Found Procfile worker process \"%s\". Python workers that use Celery, Dramatiq and Django tasks are supported. You can add the following to define this worker:\n\"%s\": %s"
                .formatted(
                    type,
                    type,
                    new Hint()
                        .with("type", "worker")
                        .with("entrypoint", pythonFile)
                        .with("runtime", "python")
                        .print()));
  }
}
