package dev.signalbox.app.serve;

import dev.signalbox.model.env.ProjectVariables;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.resolve.ResolvedService;
import dev.signalbox.model.route.compile.TableError;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.validate.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stops {@code vercel dev} 64.0.2 before anything runs, in its order: a file that is no JSON,
 * that breaks the schema or the rules across fields, a top-level table that does not compile, a
 * secret without a value, and a service nothing can run. Services it only leaves out are no reason,
 * nor are their own tables.
 */
final class StartRefusals {
  private static final String FILE = "vercel.json";

  private StartRefusals() {}

  /**
   * The reason not to start; empty when there is none, and in production mode, where Signalbox
   * shows what it can.
   *
   * @param folder the project's folder
   * @param text the text of the configuration
   * @param reading what was read from it
   * @throws IOException when the folder is not there
   */
  static Optional<StartRefusedException> of(
      Path folder, String text, ProjectReading reading, ServeOptions options) throws IOException {
    if (options.mode() != Mode.VERCEL_DEV) {
      return Optional.empty();
    }
    List<String> missing = ProjectVariables.of(reading.config(), DiskTree.of(folder)).missing();
    return invalid(text)
        .or(() -> table(reading.router().table().error()))
        .or(() -> oldVersion(reading))
        .or(() -> missing.stream().findFirst().map(name -> withoutValue(name, reading)))
        .or(() -> unrunnable(reading, options));
  }

  private static Optional<StartRefusedException> invalid(String text) {
    return Validation.firstError(JsonParser.parse(text), FILE)
        .map((Finding error) -> new StartRefusedException(error.code(), error.message()));
  }

  private static Optional<StartRefusedException> table(@Nullable TableError error) {
    return Optional.ofNullable(error)
        .map(one -> new StartRefusedException(one.code(), one.message()));
  }

  private static Optional<StartRefusedException> oldVersion(ProjectReading reading) {
    return reading.config().json().get("version") instanceof JsonNumber version
            && version.literal().equals("1")
        ? Optional.of(
            new StartRefusedException(
                "DEV_UNSUPPORTED_CONFIG_VERSION", "Cannot run `version: 1` projects"))
        : Optional.empty();
  }

  /** Secrets have no value here unless the file beside gives one. */
  private static StartRefusedException withoutValue(String name, ProjectReading reading) {
    boolean atRun =
        reading.config().project().env().stream().anyMatch(one -> one.name().equals(name));
    String file = atRun ? ".env" : ".env.build";
    return new StartRefusedException(
        "MISSING_DOTENV_VARS", "Env var \"" + name + "\" is not defined in `" + file + "` file");
  }

  private static Optional<StartRefusedException> unrunnable(
      ProjectReading reading, ServeOptions options) {
    return reading.services().stream()
        .filter(service -> options.choice(service.name()) instanceof ServiceChoice.Start)
        .filter(service -> DevCommands.of(service).isEmpty())
        .findFirst()
        .map(StartRefusals::withoutServer);
  }

  private static StartRefusedException withoutServer(ResolvedService service) {
    String framework = service.framework() == null ? "none" : service.framework();
    return new StartRefusedException(
        "DEV_SERVICE_START_FAILED",
        "No dev server available for service \"%s\" (framework: %s)"
            .formatted(service.name(), framework));
  }
}
