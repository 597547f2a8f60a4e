package dev.signalbox.model.validate;

import static dev.signalbox.model.schema.Property.optional;
import static dev.signalbox.model.schema.Property.required;

import dev.signalbox.model.schema.Property;
import dev.signalbox.model.schema.Schema;

/** The shapes of rewrites, redirects and headers (routing-utils 6.6.0). */
final class RoutingSchemas {
  private static final int MAX_RULES = 2048;

  private RoutingSchemas() {}

  static Schema rewrites() {
    return rules(
        required("source", Texts.path()),
        required("destination", destination()),
        optional("transforms", Schema.array(pathTransform()).minItems(1)),
        optional("has", conditions()),
        optional("missing", conditions()),
        optional("statusCode", status()),
        optional("env", envNames()),
        optional("respectOriginCacheControl", Schema.bool()));
  }

  static Schema redirects() {
    return rules(
        required("source", Texts.path()),
        required("destination", Texts.path()),
        optional("permanent", Schema.bool()),
        optional("statusCode", status()),
        optional("has", conditions()),
        optional("missing", conditions()),
        optional("env", envNames()));
  }

  static Schema headers() {
    Schema field =
        Schema.object(
            required("key", Texts.path()), required("value", Schema.string().maxLength(32768)));
    return rules(
        required("source", Texts.path()),
        required("headers", Schema.array(field).maxItems(1024)),
        optional("has", conditions()),
        optional("missing", conditions()));
  }

  /** A path, a URL, or a service. */
  static Schema destination() {
    return Schema.anyOf(
        Texts.path(),
        Schema.object(
            optional("type", Schema.oneOf("service")),
            required("service", Texts.destinationName()),
            optional("path", Texts.path())));
  }

  static Schema status() {
    return Schema.integer(100, 999);
  }

  static Schema envNames() {
    return Schema.array(Schema.string().maxLength(256)).items(1, 64);
  }

  /** {@code has} and {@code missing}. */
  static Schema conditions() {
    Schema host =
        Schema.object(required("type", Schema.oneOf("host")), required("value", conditionValue()));
    Schema keyed =
        Schema.object(
            required("type", Schema.oneOf("header", "cookie", "query")),
            required("key", Texts.path()),
            optional("value", conditionValue()));
    return Schema.array(Schema.anyOf(host, keyed)).maxItems(16);
  }

  private static Schema conditionValue() {
    return Schema.anyOf(
        Texts.path(),
        Schema.object(
                optional("eq", Schema.anyOf(Texts.path(), Schema.number())),
                optional("neq", Texts.path()),
                optional("inc", Schema.array(Texts.path())),
                optional("ninc", Schema.array(Texts.path())),
                optional("pre", Texts.path()),
                optional("suf", Texts.path()),
                optional("re", Texts.path()),
                optional("gt", Schema.number()),
                optional("gte", Schema.number()),
                optional("lt", Schema.number()),
                optional("lte", Schema.number()))
            .notEmptyObject());
  }

  private static Schema pathTransform() {
    return Schema.object(
        required("type", Schema.oneOf("request.path")),
        required("op", Schema.oneOf("set")),
        required("args", Texts.requestPath()),
        optional("env", envNames()));
  }

  private static Schema rules(Property... properties) {
    return Schema.array(Schema.object(properties)).maxItems(MAX_RULES);
  }
}
