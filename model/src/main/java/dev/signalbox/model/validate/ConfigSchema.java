package dev.signalbox.model.validate;

import static dev.signalbox.model.schema.Property.optional;
import static dev.signalbox.model.schema.Property.required;

import dev.signalbox.model.schema.Keyword;
import dev.signalbox.model.schema.Others;
import dev.signalbox.model.schema.Property;
import dev.signalbox.model.schema.Schema;
import java.util.List;

/** The whole file as vercel 64.0.2 checks it locally; keys it does not know may hold anything. */
final class ConfigSchema {
  private ConfigSchema() {}

  static Schema config() {
    return Schema.object(
        List.of(
            optional("builds", FunctionSchemas.builds()),
            optional("routes", RoutesSchema.routes()),
            optional("cleanUrls", Schema.bool()),
            optional("headers", RoutingSchemas.headers()),
            optional("redirects", RoutingSchemas.redirects()),
            optional("rewrites", RoutingSchemas.rewrites()),
            optional("trailingSlash", Schema.bool()),
            optional("functions", FunctionSchemas.functions()),
            optional("images", images()),
            optional("crons", crons()),
            optional("schedules", schedules()),
            optional("bunVersion", Schema.string()),
            optional("proxy", ServicesSchemas.proxy()),
            optional("experimentalServices", ExperimentalServicesSchema.services()),
            optional("experimentalServiceGroups", ExperimentalServicesSchema.groups()),
            optional("services", ServicesSchemas.services()),
            optional("experimentalServicesV2", ServicesSchemas.services()),
            optional("daemons", ServicesSchemas.daemons())),
        new Others.Any());
  }

  private static Schema crons() {
    return Schema.array(
            Schema.object(
                required(
                    "path", Schema.string(1, 512).matching("^/.*", value -> value.startsWith("/"))),
                required("schedule", Schema.string(9, 256))))
        .minItems(0);
  }

  private static Schema schedules() {
    Schema schedule =
        Schema.object(
                optional(
                    "name",
                    Schema.string(1, 256)
                        .matching(
                            "^[0-9A-Za-z][0-9A-Za-z._-]*$",
                            Texts.fully("[0-9A-Za-z][0-9A-Za-z._-]*"))),
                required("schedule", Schema.string(9, 256)),
                optional("timezone", Schema.string(1, 50)),
                optional("jitter", Schema.integer(1, 15)),
                optional(
                    "path",
                    Schema.string().maxLength(512).matching("^/", value -> value.startsWith("/"))),
                optional("requestMethod", Schema.allowed("GET", "POST")),
                optional("function", Schema.string().notEmpty()),
                optional("service", Texts.serviceName()),
                optional(
                    "topic",
                    Schema.string(1, 256)
                        .matching("^[A-Za-z0-9_-]+$", Texts.fully("[A-Za-z0-9_-]+"))),
                optional("entrypoint", Texts.file()))
            .needing("requestMethod", "path")
            .needing("service", "function")
            .with(
                new Keyword.OneOf(
                    List.of(
                        Schema.having("path"),
                        Schema.having("function"),
                        Schema.having("topic"),
                        Schema.having("entrypoint"))));
    return Schema.array(schedule).items(0, 100);
  }

  private static Schema images() {
    Schema text = Schema.string(1, 256);
    Property search = optional("search", Schema.string(0, 256));
    Schema local = Schema.object(optional("pathname", text), search);
    Schema remote =
        Schema.object(
            optional("protocol", Schema.allowed("http", "https")),
            required("hostname", text),
            optional("port", Schema.string(0, 5)),
            optional("pathname", text),
            search);
    return Schema.object(
        optional("contentDispositionType", Schema.allowed("inline", "attachment")),
        optional("contentSecurityPolicy", text),
        optional("dangerouslyAllowSVG", Schema.bool()),
        optional("domains", Schema.array(text).items(0, 50)),
        optional(
            "formats",
            Schema.array(Schema.allowed("image/avif", "image/webp", "image/jpeg", "image/png"))
                .items(1, 4)),
        optional("localPatterns", Schema.array(local).items(0, 25)),
        optional("minimumCacheTTL", Schema.integer(1, 315_360_000)),
        optional("qualities", Schema.array(Schema.integer(1, 100)).items(1, 20)),
        optional("remotePatterns", Schema.array(remote).items(0, 50)),
        required("sizes", Schema.array(Schema.number()).items(1, 50)));
  }
}
