package dev.signalbox.app.serve;

import dev.signalbox.app.router.AnswerChange;
import dev.signalbox.app.router.Decision;
import dev.signalbox.app.router.HeaderLine;
import dev.signalbox.app.router.RequestHead;
import dev.signalbox.app.router.RouteDecider;
import dev.signalbox.app.router.Verdict;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.trace.ErrorCodes;
import dev.signalbox.model.route.trace.HeaderChange;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.transform.Transforms;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets the simulator decide, and turns its answer into what the router is to do. */
final class ResolutionDecider implements RouteDecider {
  private final Function<RouteRequest, Resolution> simulator;
  private final Path folder;

  /**
   * @param simulator answers without a trace
   * @param folder the folder whose files are sent
   */
  ResolutionDecider(Function<RouteRequest, Resolution> simulator, Path folder) {
    this.simulator = simulator;
    this.folder = folder;
  }

  @Override
  public Decision decide(RequestHead head) {
    RouteRequest request = request(head);
    Resolution resolution = simulator.apply(request);
    String rule =
        resolution.matches().stream()
            .filter(match -> match.table().isEmpty())
            .reduce((first, last) -> last)
            .map(match -> match.rule().id())
            .orElse(null);
    String owner = resolution.outcome() instanceof Outcome.ToService to ? to.service() : null;
    return new Decision(verdict(head, request, resolution), owner, rule, request);
  }

  /** The request as the simulator reads it. */
  static RouteRequest request(RequestHead head) {
    return new RouteRequest(head.method(), head.target(), fields(head.headers()));
  }

  private Verdict verdict(RequestHead head, RouteRequest request, Resolution resolution) {
    List<HeaderLine> set = lines(resolution.responseHeaders());
    AnswerChange change = change(resolution.responseChanges());
    return switch (resolution.outcome()) {
      case Outcome.ToService to ->
          new Verdict.ToService(
              to.service(), to.url(), sent(head, request, to.requestHeaders()), set, change);
      case Outcome.ToExternal to -> external(to, tableOf(resolution), set, change);
      case Outcome.Redirect to -> new Verdict.Redirect(to.status(), to.location(), set);
      case Outcome.StaticFile file ->
          new Verdict.SendFile(folder.resolve(file.file()), file.status(), set);
      case Outcome.DirectoryListing listing ->
          new Verdict.Listing(head.path(), listing.entries(), listing.status(), set);
      case Outcome.ErrorPage page -> page(page, set);
      case Outcome.ToApplication to -> new Verdict.Failure(404, "NOT_FOUND");
      case Outcome.Undecided undecided ->
          new Verdict.Failure(500, "UNDECIDED", undecided.reason(), List.of());
    };
  }

  private static Verdict page(Outcome.ErrorPage page, List<HeaderLine> set) {
    boolean uncaught = page.code().equals(ErrorCodes.UNCAUGHT);
    return uncaught
        ? new Verdict.Text(500, page.message())
        : Verdict.Failure.of(page.status(), page.code(), set);
  }

  /** The service whose table decided; null for the top-level table. */
  private static @Nullable String tableOf(Resolution resolution) {
    String table = resolution.matches().isEmpty() ? "" : resolution.matches().getLast().table();
    return table.isEmpty() ? null : table;
  }

  private static Verdict external(
      Outcome.ToExternal to, @Nullable String service, List<HeaderLine> set, AnswerChange change) {
    URI url = uri(to.url());
    return url == null || url.getHost() == null
        ? new Verdict.Failure(500, "FUNCTION_INVOCATION_FAILED")
        : new Verdict.ToExternal(url, service, lines(to.requestHeaders()), set, change);
  }

  private static @Nullable URI uri(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static AnswerChange change(List<HeaderChange> changes) {
    return changes.isEmpty()
        ? AnswerChange.NONE
        : headers -> lines(Transforms.responseHeaders(fields(headers), changes));
  }

  /** Most requests are sent on with the headers they came with. */
  private static List<HeaderLine> sent(
      RequestHead head, RouteRequest request, List<HeaderField> headers) {
    return headers.equals(request.headers()) ? head.headers() : lines(headers);
  }

  private static List<HeaderLine> lines(List<HeaderField> fields) {
    List<HeaderLine> lines = new ArrayList<>(fields.size());
    for (HeaderField field : fields) {
      lines.add(new HeaderLine(field.key(), field.value()));
    }
    return lines;
  }

  private static List<HeaderField> fields(List<HeaderLine> lines) {
    List<HeaderField> fields = new ArrayList<>(lines.size());
    for (HeaderLine line : lines) {
      fields.add(new HeaderField(line.name(), line.value()));
    }
    return fields;
  }
}
