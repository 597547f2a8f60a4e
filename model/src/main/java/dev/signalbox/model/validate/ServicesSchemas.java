package dev.signalbox.model.validate;

import static dev.signalbox.model.schema.Property.optional;
import static dev.signalbox.model.schema.Property.required;

import dev.signalbox.model.schema.Keyword;
import dev.signalbox.model.schema.Schema;
import java.util.List;

/** The shapes of {@code services}, {@code daemons} and {@code proxy} (vercel 64.0.2). */
final class ServicesSchemas {
  private ServicesSchemas() {}

  static Schema services() {
    return Schema.map(service()).named(Texts.serviceKey());
  }

  static Schema daemons() {
    return Schema.map(daemon()).with(new Keyword.MaxProperties(100)).named(Texts.daemonKey());
  }

  static Schema proxy() {
    Schema path = Schema.string().notEmpty();
    return Schema.object(
        required("entrypoint", path),
        optional("matcher", Schema.exactlyOneOf(path, Schema.array(path).minItems(1))));
  }

  private static Schema service() {
    return Schema.object(
        required("root", Texts.file()),
        optional("framework", Texts.slug()),
        optional("runtime", Texts.slug()),
        optional("entrypoint", Texts.file()),
        optional("command", Schema.exactlyOneOf(Schema.string(), Schema.array(Schema.string()))),
        optional("installCommand", Texts.command()),
        optional("buildCommand", Texts.command()),
        optional("devCommand", Texts.command()),
        optional("ignoreCommand", Texts.command()),
        optional("outputDirectory", Texts.file()),
        optional("bindings", Schema.array(binding()).maxItems(100)),
        optional("functions", FunctionSchemas.functions()),
        optional("headers", RoutingSchemas.headers()),
        optional("redirects", RoutingSchemas.redirects()),
        optional("rewrites", RoutingSchemas.rewrites()),
        optional("routes", RoutesSchema.routes()),
        optional("cleanUrls", Schema.bool()),
        optional("trailingSlash", Schema.bool()));
  }

  private static Schema binding() {
    return Schema.object(
        optional("type", Schema.constant("service")),
        required("service", Texts.serviceName()),
        required("format", Schema.constant("url")),
        required("env", Texts.envName()));
  }

  private static Schema daemon() {
    Schema counts = Schema.map(Schema.integer().min(0));
    return Schema.object(
            required("root", Texts.file()),
            required("entrypoint", Texts.file()),
            optional("command", Schema.array(Schema.string(1, 4096)).items(1, 128)),
            optional("instances", counts),
            optional("replicas", counts),
            optional("resources", Schema.object(required("requests", requests()))),
            optional("terminationGracePeriodSeconds", Schema.integer().min(0)))
        .with(new Keyword.AnyOf(List.of(Schema.having("instances"), Schema.having("replicas"))));
  }

  private static Schema requests() {
    return Schema.object(required("memory", Schema.allowed("1Gi", "2Gi", "4Gi", "8Gi")));
  }
}
