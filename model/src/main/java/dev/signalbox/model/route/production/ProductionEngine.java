package dev.signalbox.model.route.production;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.route.compile.CompiledTable;
import dev.signalbox.model.route.compile.RouteCompiler;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TraceLog;
import dev.signalbox.model.route.trace.UndecidedException;
import dev.signalbox.model.route.url.InvalidUrlException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Routes requests as Vercel's platform. Immutable. */
public final class ProductionEngine {
  private final ProductionSite site;

  /**
   * Prepares a project.
   *
   * @param config what its file says
   * @param top the compiled top-level table
   */
  public ProductionEngine(Config config, CompiledTable top) {
    Map<String, ProductionTable> services = new LinkedHashMap<>();
    for (String name : config.serviceNames()) {
      CompiledTable table =
          config
              .service(name)
              .map(Service::routing)
              .map(RouteCompiler::compile)
              .orElse(new CompiledTable(List.of(), false, null));
      services.put(name, ProductionTable.of(name, table));
    }
    this.site = new ProductionSite(ProductionTable.of("", top), services, PrefixOwners.of(config));
  }

  /** Routes a request. */
  public Resolution resolve(RouteRequest request, TraceLog log) {
    ProductionRun run = new ProductionRun(site, request, log);
    Outcome outcome;
    try {
      outcome = run.outcome();
    } catch (UndecidedException undecided) {
      outcome = undecided.outcome();
    } catch (InvalidUrlException invalid) {
      outcome = new Outcome.ErrorPage(400, "BAD_REQUEST", String.valueOf(invalid.getMessage()));
    }
    log.notReached("", site.top().compiled());
    return new Resolution(
        outcome, fields(run.headers()), run.changes(), log.matches(), log.trace());
  }

  private static List<HeaderField> fields(Map<String, String> headers) {
    if (headers.isEmpty()) {
      return List.of();
    }
    List<HeaderField> fields = new ArrayList<>(headers.size());
    headers.forEach((name, value) -> fields.add(new HeaderField(name, value)));
    return fields;
  }
}
