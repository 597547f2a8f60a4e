package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.HeaderRule;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.Route;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.config.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compiles a route table, top-level or of one service, as {@code getTransformedRoutes} of
 * routing-utils 6.6.0: cleanUrls, trailingSlash, routes, redirects, headers, a marker, rewrites.
 */
public final class RouteCompiler {
  private final RouteTable table;
  private final RuleDrafts rules;
  private final List<CompiledEntry> entries = new ArrayList<>();
  private Phase phase = Phase.START;

  private RouteCompiler(RouteTable table, CompilerMemory memory) {
    this.table = table;
    this.rules = new RuleDrafts(memory);
  }

  /** Compiles a table; compilation ends at the first list with an error. */
  public static CompiledTable compile(RouteTable table) {
    return compile(table, new CompilerMemory());
  }

  /**
   * The same, with what was compiled before.
   *
   * @param memory has, and gets, rules of this and other tables
   */
  public static CompiledTable compile(RouteTable table, CompilerMemory memory) {
    RouteCompiler compiler = new RouteCompiler(table, memory);
    boolean defined =
        table.cleanUrls() != null || table.trailingSlash() != null || compiler.definesList();
    try {
      compiler.compile();
      return new CompiledTable(compiler.entries, defined, null);
    } catch (TableException refused) {
      return new CompiledTable(compiler.entries, defined, refused.error());
    }
  }

  /**
   * Compiles a redirect, header rule or rewrite that takes the place of another in a compiled
   * table.
   *
   * @return empty when Vercel refuses it
   */
  public static Optional<CompiledRule> recompile(Rule rule, Phase phase, CompilerMemory memory) {
    RuleDrafts rules = new RuleDrafts(memory);
    try {
      List<CheckedDraft> drafts =
          switch (rule) {
            case Redirect redirect -> rules.redirects(List.of(redirect));
            case HeaderRule header -> rules.headers(List.of(header));
            case Rewrite rewrite -> rules.rewrites(List.of(rewrite));
            case Route ignored -> List.of();
          };
      return drafts.stream().findFirst().map(draft -> draft.rule(0, phase));
    } catch (TableException refused) {
      return Optional.empty();
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
    add(rules.redirects(table.redirects()));
    add(rules.headers(table.headers()));
    List<CheckedDraft> rewrites = rules.rewrites(table.rewrites());
    if (table.defines("rewrites")) {
      add(Phase.FILESYSTEM);
    }
    add(rewrites);
  }

  private void add(List<CheckedDraft> drafts) {
    drafts.forEach(this::add);
  }

  private void add(LegacyRoutes.Item item) {
    switch (item) {
      case LegacyRoutes.Handle(var started) -> add(started);
      case LegacyRoutes.Rule(var draft) -> add(draft.checked());
    }
  }

  private void add(Phase started) {
    phase = started;
    entries.add(new CompiledEntry.Marker(entries.size(), started));
  }

  private void add(CheckedDraft draft) {
    entries.add(draft.rule(entries.size(), phase));
  }
}
