package dev.signalbox.model.route.dev;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.route.compile.CompiledTable;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TraceLog;
import dev.signalbox.model.route.trace.UndecidedException;
import dev.signalbox.model.route.url.InvalidUrlException;
import java.util.List;
import java.util.Map;

/** Routes requests as vercel dev 64.0.2. Immutable. */
public final class DevEngine {
  private final DevSite site;
  private final Map<String, String> variables;

  /**
   * Prepares a project.
   *
   * @param config what its file says
   * @param top the compiled top-level table
   * @param files paths of its files, in any order
   * @param ownServer whether the application, having no services, has a server of its own
   * @param variables environment that transforms may use
   */
  public DevEngine(
      Config config,
      CompiledTable top,
      List<String> files,
      boolean ownServer,
      Map<String, String> variables) {
    this.site = DevSite.of(config, top, files, ownServer);
    this.variables = Map.copyOf(variables);
  }

  /** Routes a request. */
  public Resolution resolve(RouteRequest request, TraceLog log) {
    DevAnswer answer;
    try {
      site.noteRulesLeftOut(log);
      DevContext context =
          new DevContext(request, site.top(), site.files(), variables, log, new UrlParts());
      answer = WireCheck.checked(new DevServer(site, context).answer());
    } catch (InvalidUrlException | DevFailureException failure) {
      answer = WireCheck.failed(String.valueOf(failure.getMessage()), Map.of());
    } catch (UndecidedException undecided) {
      answer = DevAnswer.of(undecided.outcome());
    }
    log.notReached("", site.top().compiled());
    return new Resolution(
        answer.outcome(), answer.fields(), answer.changes(), log.matches(), log.trace());
  }
}
