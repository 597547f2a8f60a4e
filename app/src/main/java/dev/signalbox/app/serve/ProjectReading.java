package dev.signalbox.app.serve;

import dev.signalbox.app.router.Decision;
import dev.signalbox.app.router.RouteDecider;
import dev.signalbox.app.router.Verdict;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.detect.ServiceDetection;
import dev.signalbox.model.finding.Finding;
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
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.validate.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a project say at one moment.
 *
 * @param config the configuration; empty when the file cannot be read
 * @param services those that can be run, in the order of the file
 * @param refusals why others cannot be run
 * @param router the routing of that configuration
 * @param site the folder whose files are served
 * @param problem why the file cannot be used, in words; null when it can
 */
record ProjectReading(
    Config config,
    List<? extends ResolvedService> services,
    List<Notice> refusals,
    Router router,
    Path site,
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
    Config config = ConfigReader.read(document);
    boolean dev = options.mode() == Mode.VERCEL_DEV;
    List<String> files = dev ? ProjectFiles.in(folder) : List.of();
    var detected = ServiceDetection.of(document.root(), DiskTree.of(folder));
    Config routed = dev ? RunningConfig.of(config, names(detected.services())) : config;
    return new ProjectReading(
        config,
        detected.services(),
        detected.errors(),
        Router.of(routed, new RouterOptions(files, false, options.environment())),
        RunningConfig.servesPublicFolder(routed, files) ? folder.resolve("public") : folder,
        problem(document, dev));
  }

  private static Set<String> names(List<? extends ResolvedService> services) {
    return services.stream().map(ResolvedService::name).collect(Collectors.toSet());
  }

  /**
   * Why the file cannot be used. What {@code vercel dev} 64.0.2 refuses while it runs it answers
   * every request with, until the file is mended.
   */
  private static @Nullable String problem(JsonDocument document, boolean dev) {
    if (!document.errors().isEmpty()) {
      return words(document.errors().getFirst(), new LineMap(document.text()));
    }
    if (!(document.root() instanceof JsonObject)) {
      return "vercel.json is not a JSON object";
    }
    return dev
        ? Validation.firstError(document, "vercel.json").map(Finding::message).orElse(null)
        : null;
  }

  private static String words(SyntaxError error, LineMap lines) {
    String kind = error.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    int at = error.range().start();
    String place = " at line " + lines.line(at) + ", column " + lines.column(at);
    return "vercel.json is not valid JSON: " + kind + place;
  }

  /** How the router decides under this reading. */
  RouteDecider decider(Path folder, Mode mode) {
    if (problem != null && mode == Mode.VERCEL_DEV) {
      Decision refused = Decision.of(new Verdict.Text(500, problem));
      return head -> refused;
    }
    Function<RouteRequest, Resolution> simulator = request -> router.resolve(request, mode);
    RouteDecider rules = new ResolutionDecider(simulator, site);
    RouteDecider ordinary = BulkRedirects.before(rules, folder, config.json());
    return mode == Mode.VERCEL_DEV ? new DevDecider(simulator, ordinary) : ordinary;
  }

  /** Reads a project's saved configuration. */
  static String savedText(Path folder) throws IOException {
    return Files.readString(folder.resolve("vercel.json"));
  }
}
