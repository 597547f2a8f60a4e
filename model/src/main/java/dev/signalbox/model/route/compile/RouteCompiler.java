package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.RouteTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Compiles a route table, top-level or of one service, as {@code getTransformedRoutes} of
 * routing-utils 6.6.0: cleanUrls, trailingSlash, routes, redirects, headers, a marker, rewrites.
 */
public final class RouteCompiler {
  private final RouteTable table;
  private final List<CompiledEntry> entries = new ArrayList<>();
  private Phase phase = Phase.START;

  private RouteCompiler(RouteTable table) {
    this.table = table;
  }

  /** Compiles a table; compilation ends at the first list with an error. */
  public static CompiledTable compile(RouteTable table) {
    RouteCompiler compiler = new RouteCompiler(table);
    boolean defined =
        table.cleanUrls() != null || table.trailingSlash() != null || compiler.definesList();
    try {
      compiler.compile();
      return new CompiledTable(compiler.entries, defined, null);
    } catch (TableException refused) {
      return new CompiledTable(compiler.entries, defined, refused.error());
    }
  }

  private boolean definesList() {
    return List.of("routes", "redirects", "headers", "rewrites").stream().anyMatch(table::defines);
  }

  private void compile() {
    boolean slash = Boolean.TRUE.equals(table.trailingSlash());
    if (table.cleanUrls() != null) {
      add(SwitchRules.cleanUrls(table.cleanUrls(), slash));
    }
    if (table.trailingSlash() != null) {
      add(SwitchRules.trailingSlash(slash));
    }
    LegacyRoutes.compile(table.routes()).forEach(this::add);
    add(rules("redirect", () -> RuleDrafts.redirects(table.redirects())));
    add(rules("header", () -> RuleDrafts.headers(table.headers())));
    List<Draft> rewrites = rules("rewrite", () -> RuleDrafts.rewrites(table.rewrites()));
    if (table.defines("rewrites")) {
      add(Phase.FILESYSTEM);
    }
    add(rewrites);
  }

  private static List<Draft> rules(String kind, Supplier<List<Draft>> drafts) {
    List<Draft> compiled = drafts.get();
    DraftCheck.all(compiled, "invalid_" + kind);
    return compiled;
  }

  private void add(List<Draft> drafts) {
    drafts.forEach(this::add);
  }

  private void add(LegacyRoutes.Item item) {
    switch (item) {
      case LegacyRoutes.Handle(var started) -> add(started);
      case LegacyRoutes.Rule(var draft) -> add(draft);
    }
  }

  private void add(Phase started) {
    phase = started;
    entries.add(new CompiledEntry.Marker(entries.size(), started));
  }

  private void add(Draft draft) {
    entries.add(draft.rule(entries.size(), phase));
  }
}
