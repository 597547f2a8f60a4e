package dev.signalbox.app.serve;

import dev.signalbox.app.router.Decision;
import dev.signalbox.app.router.RouteDecider;
import dev.signalbox.app.router.Verdict;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.detect.ServiceDetection;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.resolve.Notice;
import dev.signalbox.model.resolve.ResolvedService;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.RouterOptions;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.SyntaxError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a project say at one moment.
 *
 * @param config the configuration; empty when the file cannot be read
 * @param services those that can be run, in the order of the file
 * @param refusals why others cannot be run
 * @param router the routing of that configuration
 * @param problem why the file cannot be used, in words; null when it can
 */
record ProjectReading(
    Config config,
    List<? extends ResolvedService> services,
    List<Notice> refusals,
    Router router,
    @Nullable String problem) {

  /**
   * Reads a project.
   *
   * @param folder the project's folder
   * @param text the text of its configuration, saved or not
   * @throws IOException when the folder is not there
   */
  static ProjectReading of(Path folder, String text, ServeOptions options) throws IOException {
    JsonDocument document = JsonParser.parse(text);
    boolean broken = !(document.root() instanceof JsonObject) || !document.errors().isEmpty();
    String problem =
        !broken
            ? null
            : document.errors().isEmpty()
                ? "vercel.json is not a JSON object"
                : words(document.errors().getFirst());
    Config config = ConfigReader.read(document);
    List<String> files = options.mode() == Mode.VERCEL_DEV ? ProjectFiles.in(folder) : List.of();
    var detected = ServiceDetection.of(document.root(), DiskTree.of(folder));
    return new ProjectReading(
        config,
        detected.services(),
        detected.errors(),
        Router.of(config, new RouterOptions(files, false, options.environment())),
        problem);
  }

  private static String words(SyntaxError error) {
    String kind = error.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "vercel.json is not valid JSON: " + kind + " at position " + error.range().start();
  }

  /** How the router decides under this reading. */
  RouteDecider decider(Path folder, Mode mode) {
    if (problem != null && mode == Mode.VERCEL_DEV) {
      Decision refused = Decision.of(new Verdict.Text(500, problem));
      return head -> refused;
    }
    Function<RouteRequest, Resolution> simulator = request -> router.resolve(request, mode);
    RouteDecider rules = new ResolutionDecider(simulator, folder);
    RouteDecider ordinary = BulkRedirects.before(rules, folder, config.json());
    return mode == Mode.VERCEL_DEV ? new DevDecider(simulator, ordinary) : ordinary;
  }

  /** Reads a project's saved configuration. */
  static String savedText(Path folder) throws IOException {
    return Files.readString(folder.resolve("vercel.json"));
  }
}
