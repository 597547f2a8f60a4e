package dev.signalbox.model.edit;

import dev.signalbox.model.format.KeyOrder;

/** Where people write keys, measured over public {@code vercel.json} files. */
final class KeyOrders {
  static final KeyOrder PROJECT =
      KeyOrder.of(
          "$schema",
          "version",
          "name",
          "public",
          "regions",
          "functionFailoverRegions",
          "fluid",
          "bunVersion",
          "git",
          "github",
          "framework",
          "installCommand",
          "buildCommand",
          "devCommand",
          "ignoreCommand",
          "outputDirectory",
          "env",
          "build",
          "builds",
          "functions",
          "images",
          "proxy",
          "services",
          "experimentalServicesV2",
          "experimentalServices",
          "experimentalServiceGroups",
          "daemons",
          "cleanUrls",
          "trailingSlash",
          "bulkRedirectsPath",
          "redirects",
          "rewrites",
          "headers",
          "routes",
          "crons",
          "schedules");

  static final KeyOrder SERVICE =
      KeyOrder.of(
          "type",
          "trigger",
          "root",
          "workspace",
          "framework",
          "runtime",
          "builder",
          "entrypoint",
          "command",
          "routePrefix",
          "mount",
          "subdomain",
          "schedule",
          "topics",
          "consumer",
          "installCommand",
          "buildCommand",
          "preDeployCommand",
          "devCommand",
          "ignoreCommand",
          "outputDirectory",
          "memory",
          "maxDuration",
          "includeFiles",
          "excludeFiles",
          "bindings",
          "functions",
          "cleanUrls",
          "trailingSlash",
          "redirects",
          "rewrites",
          "headers",
          "routes");

  static final KeyOrder RULE =
      KeyOrder.of(
          "source",
          "has",
          "missing",
          "destination",
          "headers",
          "permanent",
          "statusCode",
          "transforms");

  static final KeyOrder ROUTE =
      KeyOrder.of(
          "handle",
          "src",
          "source",
          "has",
          "missing",
          "methods",
          "headers",
          "status",
          "statusCode",
          "dest",
          "destination",
          "transforms",
          "continue",
          "check");

  static final KeyOrder BINDING = KeyOrder.of("type", "service", "format", "env");

  static final KeyOrder TIMER =
      KeyOrder.of(
          "name", "path", "function", "service", "topic", "entrypoint", "schedule", "timezone");

  private KeyOrders() {}
}
