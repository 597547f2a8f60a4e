package dev.signalbox.model.route;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.route.compile.CompiledTable;
import dev.signalbox.model.route.compile.RouteCompiler;
import dev.signalbox.model.route.dev.DevEngine;
import dev.signalbox.model.route.production.ProductionEngine;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TraceLog;

/**
 * Tells which service, URL, file or page answers a request, in either mode. Immutable and safe for
 * several threads; tables are compiled once.
 */
public final class Router {
  private final CompiledTable table;
  private final DevEngine dev;
  private final ProductionEngine production;

  private Router(CompiledTable table, DevEngine dev, ProductionEngine production) {
    this.table = table;
    this.dev = dev;
    this.production = production;
  }

  /** A router for a configuration whose project has no files of interest. */
  public static Router of(Config config) {
    return of(config, RouterOptions.NONE);
  }

  /** A router for a configuration. */
  public static Router of(Config config, RouterOptions options) {
    CompiledTable table = RouteCompiler.compile(config.routing());
    return new Router(
        table,
        new DevEngine(config, table, options.files(), options.ownServer(), options.variables()),
        new ProductionEngine(config, table));
  }

  /** The compiled top-level table; routes nothing when it has an error. */
  public CompiledTable table() {
    return table;
  }

  /** The answer to a request, without a trace. */
  public Resolution resolve(RouteRequest request, Mode mode) {
    return resolve(request, mode, TraceLog.silent());
  }

  /** The answer to a request, and how it came about. */
  public Resolution explain(RouteRequest request, Mode mode) {
    return resolve(request, mode, TraceLog.full());
  }

  private Resolution resolve(RouteRequest request, Mode mode, TraceLog log) {
    return switch (mode) {
      case PRODUCTION -> production.resolve(request, log);
      case VERCEL_DEV -> dev.resolve(request, log);
    };
  }
}
