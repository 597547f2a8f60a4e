package dev.signalbox.model.lint;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonMember;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keys of the public schema at openapi.vercel.sh, as the types of @vercel/config list them, and
 * those that vercel 64.0.2 and its documentation add.
 */
final class TopLevelKeys {
  private static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "alias",
          "build",
          "buildCommand",
          "builds",
          "bulkRedirectsPath",
          "bunVersion",
          "cleanUrls",
          "crons",
          "daemons",
          "devCommand",
          "env",
          "experimentalServiceGroups",
          "experimentalServices",
          "experimentalServicesV2",
          "fluid",
          "framework",
          "functionFailoverRegions",
          "functions",
          "git",
          "github",
          "headers",
          "ignoreCommand",
          "images",
          "installCommand",
          "name",
          "outputDirectory",
          "passiveRegions",
          "proxy",
          "public",
          "redirects",
          "regions",
          "relatedProjects",
          "rewrites",
          "routes",
          "schedules",
          "scope",
          "services",
          "trailingSlash",
          "version",
          "wildcard");

  private TopLevelKeys() {}

  static Stream<Finding> findings(Config config) {
    return config.json().entries().stream()
        .map(JsonMember::key)
        .filter(key -> !KNOWN.contains(key.value()))
        .map(key ->
            LintCode.UNKNOWN_TOP_LEVEL_KEY.at(
                key.range(),
                "“%s” is no key of vercel.json; the command line ignores it and a deployment refuses it."
                    .formatted(key.value())));
  }
}
