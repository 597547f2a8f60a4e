package dev.signalbox.model.route.dev;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.config.ServiceModel;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.route.compile.Action;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.compile.CompiledSource;
import dev.signalbox.model.route.compile.CompiledTable;
import dev.signalbox.model.route.compile.Guard;
import dev.signalbox.model.route.compile.Phase;
import dev.signalbox.model.route.compile.RouteCompiler;
import dev.signalbox.model.route.trace.TraceLog;
import dev.signalbox.model.route.trace.Verdict;
import dev.signalbox.model.route.url.RoutePrefixes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A project as vercel dev 64.0.2 serves it.
 *
 * @param top the top-level table
 * @param services tables of the services by name
 * @param prefixes paths that services of the older model own
 * @param files the files that are served
 * @param ownServer whether the application, having no services, has a server of its own
 */
record DevSite(
    DevTable top,
    Map<String, DevTable> services,
    RoutePrefixes prefixes,
    DevFiles files,
    boolean ownServer) {
  private static final String HAS = "vercel dev drops every top-level rule with `has`";

  static DevSite of(Config config, CompiledTable top, List<String> fileNames, boolean ownServer) {
    boolean plain = config.model() != ServiceModel.EXPERIMENTAL && config.serviceNames().isEmpty();
    boolean cleanUrls = Boolean.TRUE.equals(config.routing().cleanUrls());
    boolean slash = Boolean.TRUE.equals(config.routing().trailingSlash());
    List<String> served =
        ownServer
            ? List.of()
            : plain ? ServedFiles.application(fileNames) : ServedFiles.known(fileNames);
    return new DevSite(
        DevTable.top(top, plain ? notFoundPage(cleanUrls, top.entries().size()) : null),
        services(config),
        RoutePrefixes.of(config),
        new DevFiles(served, cleanUrls, slash),
        ownServer);
  }

  /** Whether there are services to hand requests to; without any, such rules do nothing. */
  boolean runsServices() {
    return !services.isEmpty();
  }

  private static Map<String, DevTable> services(Config config) {
    Map<String, DevTable> services = new LinkedHashMap<>();
    for (String name : config.serviceNames()) {
      CompiledTable table =
          config
              .service(name)
              .map(Service::routing)
              .map(RouteCompiler::compile)
              .orElse(new CompiledTable(List.of(), false, null));
      services.put(name, DevTable.service(name, table));
    }
    return services;
  }

  /** Without services vercel dev adds a rule that answers with the project's own 404 page. */
  private static CompiledRule notFoundPage(boolean cleanUrls, int index) {
    String src = "^(?!/api).*$";
    String page = cleanUrls ? "/404" : "/404.html";
    Action action = new Action(page, null, List.of(), 404, false, false, List.of());
    CompiledSource source = new CompiledSource(src, JsRegex.parse(src), null, true);
    return new CompiledRule(index, "zero-config", null, Phase.ERROR, source, Guard.NONE, action);
  }

  /** Notes the rules that vercel dev leaves out of the top-level table. */
  void noteRulesLeftOut(TraceLog log) {
    if (!log.isSilent()) {
      top.compiled().rules().stream()
          .filter(rule -> rule.guard().definesHas())
          .forEach(rule -> log.tried("", rule, "", () -> new Verdict.LeftOut(HAS)));
    }
  }
}
