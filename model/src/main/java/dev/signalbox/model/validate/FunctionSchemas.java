package dev.signalbox.model.validate;

import static dev.signalbox.model.schema.Property.optional;
import static dev.signalbox.model.schema.Property.required;

import dev.signalbox.model.schema.Keyword;
import dev.signalbox.model.schema.Schema;

/** The shapes of {@code functions} and {@code builds} (vercel 64.0.2). */
final class FunctionSchemas {
  private static final int MAX_SECONDS = 3600;

  private FunctionSchemas() {}

  static Schema functions() {
    return Schema.map(Texts::mapKey, function()).keys(1, 50);
  }

  static Schema builds() {
    Schema build =
        Schema.object(
            optional("src", Schema.string(1, 4096)),
            required("use", Schema.string(3, 256)),
            optional("config", Schema.anyObject()));
    return Schema.array(build).items(0, 128);
  }

  /** Seconds, or {@code max}. */
  static Schema maxDuration() {
    return Schema.exactlyOneOf(Schema.integer(1, MAX_SECONDS), Schema.oneOf("max"));
  }

  private static Schema function() {
    return Schema.object(
        optional("architecture", Schema.oneOf("x86_64", "arm64")),
        optional("runtime", Schema.string().maxLength(256)),
        optional("memory", Schema.any().min(128).with(new Keyword.Maximum(10240))),
        optional("maxDuration", maxDuration()),
        optional("affinity", Schema.object(required("mode", text("strict")))),
        optional("maxConcurrency", Schema.integer(1, 8192)),
        optional("regions", Schema.array(Schema.string())),
        optional("functionFailoverRegions", Schema.array(Schema.string())),
        optional("includeFiles", Schema.string().maxLength(256)),
        optional("excludeFiles", Schema.string().maxLength(256)),
        optional(
            "experimentalTriggers",
            Schema.array(Schema.exactlyOneOf(firstQueue(), secondQueue(), schedule()))),
        optional("supportsCancellation", Schema.bool()));
  }

  private static Schema firstQueue() {
    return Schema.object(
        required("type", text("queue/v1beta")),
        required("topic", Schema.string().notEmpty()),
        required("consumer", Schema.string().notEmpty()),
        optional("maxDeliveries", Schema.number().min(1)),
        optional("retryAfterSeconds", positive()),
        optional("initialDelaySeconds", Schema.number().min(0)),
        optional("maxConcurrency", Schema.number().min(1)));
  }

  private static Schema secondQueue() {
    return Schema.object(
        required("type", text("queue/v2beta")),
        required("topic", Schema.string().notEmpty()),
        optional("maxDeliveries", Schema.number().min(1)),
        optional("retryAfterSeconds", positive()),
        optional("initialDelaySeconds", Schema.number().min(0)),
        optional("maxConcurrency", Schema.number().min(1)));
  }

  private static Schema schedule() {
    return Schema.object(required("type", text("schedule/v1beta")));
  }

  private static Schema positive() {
    return Schema.number().with(new Keyword.Above(0));
  }

  private static Schema text(String value) {
    return Schema.string().with(new Keyword.Constant(value));
  }
}
