package dev.signalbox.app.cli;

import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.trace.OutcomeWords;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which service answers a URL, and why. */
@Command(
    name = "route",
    mixinStandardHelpOptions = true,
    description = "Say who answers a URL, by which rule, and what a service receives.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  signalbox route /api/users",
      "  signalbox route --trace -X POST -H 'x-beta: 1' https://acme.shop/api/orders",
      "  signalbox route --from urls.txt --mode vercel_dev"
    })
final class RouteCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ProjectOption project = new ProjectOption();
  @Mixin private ModeOption mode = new ModeOption();

  @Parameters(arity = "0..*", paramLabel = "URL", description = "Paths or full URLs.")
  private List<String> urls = List.of();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Read URLs from a file, one a line; - is standard input.")
  private @Nullable String from;

  @Option(
      names = {"-X", "--method"},
      defaultValue = "GET",
      description = "HTTP method (default: ${DEFAULT-VALUE}).")
  private String method = "GET";

  @Option(
      names = {"-H", "--header"},
      paramLabel = "HEADER",
      description = "A request header, `Name: value`; may be repeated.")
  private List<String> headers = List.of();

  @Option(
      names = {"-t", "--trace"},
      description = "Show every rule in order and what came of it.")
  private boolean trace;

  @Override
  public Integer call() throws CliException {
    List<String> asked = new ArrayList<>(urls);
    if (from != null) {
      asked.addAll(UrlList.read(from));
    }
    if (asked.isEmpty()) {
      throw new CliException("Name a URL, or a file of URLs with --from.");
    }
    List<HeaderField> fields = new ArrayList<>();
    for (String header : headers) {
      fields.add(Requests.header(header));
    }
    Router router = Router.of(project.file().config());
    StringBuilder text = new StringBuilder();
    for (String url : asked) {
      RouteRequest request = Requests.of(method.toUpperCase(Locale.ROOT), url, fields);
      text.append(answer(router, request));
    }
    Output.write(spec, null, text.toString());
    return Cli.OK;
  }

  private String answer(Router router, RouteRequest request) {
    Resolution resolution =
        trace ? router.explain(request, mode.mode()) : router.resolve(request, mode.mode());
    String rule = OutcomeWords.rule(resolution);
    String line =
        "%s %s → %s%s\n"
            .formatted(
                request.method(),
                request.url(),
                OutcomeWords.of(resolution.outcome()),
                rule.isEmpty() ? "" : "  (" + rule + ")");
    return trace ? line + resolution.trace().text().indent(2) : line;
  }
}
