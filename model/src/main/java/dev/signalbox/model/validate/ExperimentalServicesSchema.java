package dev.signalbox.model.validate;

import static dev.signalbox.model.schema.Property.optional;
import static dev.signalbox.model.schema.Property.required;

import dev.signalbox.model.schema.Keyword;
import dev.signalbox.model.schema.Property;
import dev.signalbox.model.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/** The six shapes of an {@code experimentalServices} entry (vercel 64.0.2). */
final class ExperimentalServicesSchema {
  private ExperimentalServicesSchema() {}

  static Schema services() {
    return Schema.map(
            Schema.exactlyOneOf(web(), scheduled(), queued(), workflow(), worker(), cron()))
        .named(Texts.wideKey());
  }

  static Schema groups() {
    return Schema.map(Schema.array(Schema.string(1, 256))).named(Texts.wideKey());
  }

  private static Schema web() {
    return shape(
        optional("mount", mount()),
        optional("routePrefix", Texts.file()),
        optional("subdomain", Schema.string(1, 63)),
        optional("type", Schema.allowed("web")));
  }

  private static Schema scheduled() {
    return shape(
        required("type", Schema.constant("job")),
        required("trigger", Schema.constant("schedule")),
        required("schedule", schedule()));
  }

  private static Schema queued() {
    return shape(
        required("type", Schema.constant("job")),
        required("trigger", Schema.constant("queue")),
        required("topics", Schema.exactlyOneOf(topicNames(), topics())),
        optional("consumer", Texts.slug()));
  }

  /** The only shape that needs an entrypoint; it stands with the common keys. */
  private static Schema workflow() {
    return Schema.object(
        Stream.concat(
                common()
                    .map(property ->
                        property.name().equals("entrypoint")
                            ? required(property.name(), property.value())
                            : property),
                Stream.of(
                    required("type", Schema.constant("job")),
                    required("trigger", Schema.constant("workflow"))))
            .toArray(Property[]::new));
  }

  private static Schema worker() {
    return shape(
        required("type", Schema.constant("worker")),
        optional("topics", topicNames()),
        optional("consumer", Texts.slug()));
  }

  private static Schema cron() {
    return shape(required("type", Schema.constant("cron")), required("schedule", schedule()));
  }

  private static Schema shape(Property... own) {
    return Schema.object(Stream.concat(common(), Stream.of(own)).toArray(Property[]::new));
  }

  private static Stream<Property> common() {
    return Stream.of(
        optional("entrypoint", Texts.file()),
        optional("root", Texts.file()),
        optional("workspace", Texts.file()),
        optional("framework", Texts.slug()),
        optional("builder", Texts.slug()),
        optional("runtime", Texts.slug()),
        optional("buildCommand", Texts.command()),
        optional("installCommand", Texts.command()),
        optional("preDeployCommand", Texts.command()),
        optional(
            "command",
            Schema.exactlyOneOf(Texts.command(), Schema.array(Texts.command()).minItems(1))),
        optional("memory", Schema.integer(128, 10240)),
        optional("maxDuration", FunctionSchemas.maxDuration()),
        optional("includeFiles", files()),
        optional("excludeFiles", files()));
  }

  private static Schema files() {
    Schema file = Schema.string().notEmpty();
    return Schema.exactlyOneOf(file, Schema.array(file));
  }

  private static Schema mount() {
    Schema parts =
        Schema.object(optional("path", Texts.file()), optional("subdomain", Schema.string(1, 63)))
            .with(new Keyword.AnyOf(List.of(Schema.having("path"), Schema.having("subdomain"))));
    return Schema.exactlyOneOf(Texts.file(), parts);
  }

  private static Schema schedule() {
    Schema fixed = Schema.string(9, 256).with(new Keyword.Not(Schema.constant("<dynamic>")));
    return Schema.exactlyOneOf(Schema.string(9, 256), Schema.array(fixed).minItems(1));
  }

  private static Schema topicNames() {
    return Schema.array(Texts.slug()).minItems(1);
  }

  private static Schema topics() {
    Schema topic =
        Schema.object(
            required("topic", Texts.slug()),
            optional("retryAfterSeconds", Schema.integer(1, 86400)),
            optional("initialDelaySeconds", Schema.integer(0, 86400)));
    return Schema.array(topic).minItems(1);
  }
}
