package dev.signalbox.model.validate;

import static dev.signalbox.model.schema.Property.optional;
import static dev.signalbox.model.schema.Property.required;

import dev.signalbox.model.schema.Keyword;
import dev.signalbox.model.schema.Others;
import dev.signalbox.model.schema.Schema;
import java.util.List;
import java.util.function.Predicate;

/** The shape of the legacy {@code routes} list (routing-utils 6.6.0). */
final class RoutesSchema {
  private static final String HEADER_NAME = "^[a-zA-Z0-9_-]+$";
  private static final String HEADER_VALUE =
      "^[a-zA-Z0-9_ :;.,\"'?!(){}\\[\\]@<>=+*#$&`|~\\^%/-]+$";
  private static final Predicate<String> IS_HEADER_NAME = Texts.fully("[a-zA-Z0-9_-]+");
  private static final Predicate<String> IS_HEADER_VALUE =
      Texts.fully("[a-zA-Z0-9_ :;.,\"'?!(){}\\[\\]@<>=+*#$&`|~\\^%/-]+");

  private RoutesSchema() {}

  static Schema routes() {
    return Schema.array(Schema.anyOf(rule(), handle()));
  }

  private static Schema rule() {
    return Schema.object(
            optional("src", Texts.path()),
            optional("source", Texts.path()),
            optional("dest", Texts.path()),
            optional("destination", RoutingSchemas.destination()),
            optional(
                "headers",
                Schema.map(Texts::mapKey, Schema.string().maxLength(32768)).keys(1, 100)),
            optional("methods", Schema.array(Schema.string().maxLength(32)).maxItems(10)),
            optional("caseSensitive", Schema.bool()),
            optional("important", Schema.bool()),
            optional("user", Schema.bool()),
            optional("continue", Schema.bool()),
            optional("override", Schema.bool()),
            optional("check", Schema.bool()),
            optional("isInternal", Schema.bool()),
            optional("status", RoutingSchemas.status()),
            optional("statusCode", RoutingSchemas.status()),
            optional("locale", locale()),
            optional("middleware", Schema.number()),
            optional("middlewarePath", Schema.string()),
            optional("middlewareRawSrc", Schema.array(Schema.string())),
            optional("has", RoutingSchemas.conditions()),
            optional("missing", RoutingSchemas.conditions()),
            optional(
                "mitigate", Schema.object(required("action", Schema.oneOf("challenge", "deny")))),
            optional("transforms", Schema.array(transform()).minItems(1)),
            optional("env", RoutingSchemas.envNames()),
            optional("respectOriginCacheControl", Schema.bool()))
        .with(new Keyword.AnyOf(List.of(Schema.having("src"), Schema.having("source"))));
  }

  private static Schema handle() {
    return Schema.object(
        required(
            "handle",
            Schema.oneOf("error", "filesystem", "hit", "miss", "resource", "rewrite")
                .maxLength(32)));
  }

  private static Schema locale() {
    return Schema.object(
            optional("redirect", Schema.map(Texts::mapKey, Texts.path()).keys(1, 100)),
            optional("value", Texts.path()),
            optional("path", Texts.path()),
            optional("cookie", Texts.path()),
            optional("default", Texts.path()))
        .notEmptyObject();
  }

  private static Schema transform() {
    return Schema.object(
            required(
                "type",
                Schema.oneOf(
                    "request.headers", "request.query", "response.headers", "request.path")),
            required("op", Schema.oneOf("append", "set", "delete")),
            optional("target", target()),
            optional("args", Schema.anyOf(Texts.path(), Schema.array(Texts.path()).minItems(1))),
            optional("env", RoutingSchemas.envNames()))
        .with(
            new Keyword.AllOf(
                List.of(changesNeedArgs(), headersAreClean(), othersNeedTarget(), pathsAreSet())));
  }

  private static Schema target() {
    Schema operators =
        Schema.object(
                optional("eq", Schema.anyOf(Texts.path(), Schema.number())),
                optional("neq", Texts.path()),
                optional("inc", Schema.array(Texts.path())),
                optional("ninc", Schema.array(Texts.path())),
                optional("pre", Texts.path()),
                optional("suf", Texts.path()),
                optional("gt", Schema.number()),
                optional("gte", Schema.number()),
                optional("lt", Schema.number()),
                optional("lte", Schema.number()))
            .notEmptyObject();
    return Schema.object(
        List.of(required("key", Schema.anyOf(Texts.path(), operators))), new Others.Any());
  }

  private static Schema changesNeedArgs() {
    return implies(
        Schema.where(optional("op", Schema.allowed("append", "set"))), Schema.having("args"));
  }

  private static Schema headersAreClean() {
    Schema headers =
        Schema.any()
            .with(
                new Keyword.AllOf(
                    List.of(
                        Schema.where(
                            optional(
                                "type", Schema.allowed("request.headers", "response.headers"))),
                        Schema.where(optional("op", Schema.allowed("set", "append"))))));
    Schema name = implies(Schema.string(), Schema.any().matching(HEADER_NAME, IS_HEADER_NAME));
    Schema value = Schema.string().matching(HEADER_VALUE, IS_HEADER_VALUE);
    return implies(
        headers,
        Schema.where(
            optional("target", Schema.where(optional("key", name))),
            optional("args", Schema.anyOf(value, Schema.array(value)))));
  }

  private static Schema othersNeedTarget() {
    return implies(
        Schema.where(
            required(
                "type", Schema.allowed("request.headers", "request.query", "response.headers"))),
        Schema.having("target"));
  }

  private static Schema pathsAreSet() {
    return implies(
        Schema.where(required("type", Schema.allowed("request.path"))),
        Schema.where(optional("op", Schema.allowed("set")), required("args", Texts.requestPath()))
            .with(new Keyword.Not(Schema.having("target"))));
  }

  private static Schema implies(Schema condition, Schema consequence) {
    return Schema.any().with(new Keyword.IfThen(condition, consequence));
  }
}
