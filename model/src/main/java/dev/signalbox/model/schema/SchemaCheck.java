package dev.signalbox.model.schema;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a value against a schema. All violations are found; they come in the order in which ajv 6
 * meets them, so the first is the one a validator that stops there reports.
 */
public final class SchemaCheck {
  private final List<Violation> found = new ArrayList<>();

  private SchemaCheck() {}

  /** Every violation in the value, empty when it satisfies the schema. */
  public static List<Violation> violations(Schema schema, JsonValue value) {
    return violations(schema, value, Path.root());
  }

  private static List<Violation> violations(Schema schema, JsonValue value, Path path) {
    SchemaCheck check = new SchemaCheck();
    check.value(schema, value, path);
    return check.found;
  }

  private void value(Schema schema, JsonValue value, Path path) {
    JsonType type = schema.type();
    if (type != null && !type.admits(value)) {
      add(path, new Problem.WrongType(type), value.range());
      return;
    }
    for (Keyword keyword : schema.keywords()) {
      switch (value) {
        case JsonNumber number -> number(keyword, number, path);
        case JsonString string -> string(keyword, string.value(), string.range(), path);
        case JsonArray array -> array(keyword, array, path);
        case JsonObject object -> object(keyword, object, path);
        default -> {}
      }
      combined(keyword, value, path);
    }
  }

  private void number(Keyword keyword, JsonNumber number, Path path) {
    switch (keyword) {
      case Keyword.Maximum(long max) when number.value() > max ->
          other(path, "should be <= " + max, number.range());
      case Keyword.Minimum(long min) when number.value() < min ->
          other(path, "should be >= " + min, number.range());
      case Keyword.Above(long bound) when number.value() <= bound ->
          other(path, "should be > " + bound, number.range());
      default -> {}
    }
  }

  private void string(Keyword keyword, String value, TextRange range, Path path) {
    switch (keyword) {
      case Keyword.MaxLength(int max) when value.codePointCount(0, value.length()) > max ->
          other(path, "should NOT be longer than " + max + " characters", range);
      case Keyword.MinLength(int min) when value.codePointCount(0, value.length()) < min ->
          other(path, "should NOT be shorter than " + min + " characters", range);
      case Keyword.Matches matches when !matches.test().test(value) ->
          other(path, "should match pattern \"" + matches.pattern() + "\"", range);
      default -> {}
    }
  }

  private void array(Keyword keyword, JsonArray array, Path path) {
    int size = array.items().size();
    switch (keyword) {
      case Keyword.MaxItems(int max) when size > max ->
          other(path, "should NOT have more than " + max + " items", array.range());
      case Keyword.MinItems(int min) when size < min ->
          other(path, "should NOT have fewer than " + min + " items", array.range());
      case Keyword.Items(Schema each) -> {
        for (int i = 0; i < size; i++) {
          value(each, array.items().get(i), path.item(i));
        }
      }
      default -> {}
    }
  }

  private void object(Keyword keyword, JsonObject object, Path path) {
    int size = object.entries().size();
    switch (keyword) {
      case Keyword.MaxProperties(int max) when size > max ->
          other(path, "should NOT have more than " + max + " properties", object.range());
      case Keyword.MinProperties(int min) when size < min ->
          other(path, "should NOT have fewer than " + min + " properties", object.range());
      case Keyword.Required(List<String> names) -> missing(object, names, path);
      case Keyword.Dependency(String key, String needed) when object.has(key) ->
          missing(object, List.of(needed), path);
      case Keyword.PropertyNames(Schema each) ->
          object.entries().forEach(entry -> name(each, entry.key(), path));
      case Keyword.Properties properties -> properties(properties, object, path);
      default -> {}
    }
  }

  private void missing(JsonObject object, List<String> names, Path path) {
    names.stream()
        .filter(name -> !object.has(name))
        .limit(1)
        .forEach(name -> add(path, new Problem.Missing(name), object.range()));
  }

  /** A key is checked like a string, at the path of the object it stands in. */
  private void name(Schema schema, JsonString key, Path path) {
    for (Keyword keyword : schema.keywords()) {
      string(keyword, key.value(), key.range(), path);
    }
  }

  private void properties(Keyword.Properties properties, JsonObject object, Path path) {
    others(properties, object, path);
    for (Property property : properties.named()) {
      JsonValue value = object.get(property.name());
      if (value != null) {
        value(property.value(), value, path.property(property.name()));
      } else if (property.required()) {
        add(path, new Problem.Missing(property.name()), object.range());
      }
    }
    if (properties.others() instanceof Others.Keyed keyed) {
      object.entries().stream()
          .filter(entry -> keyed.key().test(entry.key().value()))
          .forEach(entry -> value(keyed.value(), entry.value(), path.entry(entry.key().value())));
    }
  }

  private void others(Keyword.Properties properties, JsonObject object, Path path) {
    for (var entry : object.entries()) {
      String key = entry.key().value();
      boolean known = properties.named().stream().anyMatch(named -> named.name().equals(key));
      switch (properties.others()) {
        case Others.Any _ -> {}
        case Others.None _ when !known ->
            add(path, new Problem.Additional(key), entry.key().range());
        case Others.Keyed keyed when !known && !keyed.key().test(key) ->
            add(path, new Problem.Additional(key), entry.key().range());
        case Others.Each each when !known -> value(each.value(), entry.value(), path.entry(key));
        default -> {}
      }
    }
  }

  private void combined(Keyword keyword, JsonValue value, Path path) {
    switch (keyword) {
      case Keyword.Constant(String wanted)
          when !(value instanceof JsonString string && string.value().equals(wanted)) ->
          other(path, "should be equal to constant", value.range());
      case Keyword.Allowed(List<String> wanted)
          when !(value instanceof JsonString string && wanted.contains(string.value())) ->
          other(path, "should be equal to one of the allowed values", value.range());
      case Keyword.Not(Schema refused) when violations(refused, value, path).isEmpty() ->
          other(path, "should NOT be valid", value.range());
      case Keyword.AnyOf(List<Schema> branches) ->
          Branches.any(tried(branches, value, path)).ifPresent(found::add);
      case Keyword.OneOf(List<Schema> branches) ->
          Branches.exactlyOne(tried(branches, value, path), ambiguous(value, path))
              .ifPresent(found::add);
      case Keyword.AllOf(List<Schema> parts) -> parts.forEach(part -> value(part, value, path));
      case Keyword.IfThen(Schema condition, Schema consequence)
          when violations(condition, value, path).isEmpty() ->
          value(consequence, value, path);
      default -> {}
    }
  }

  private static List<List<Violation>> tried(List<Schema> branches, JsonValue value, Path path) {
    return branches.stream().map(branch -> violations(branch, value, path)).toList();
  }

  private static Violation ambiguous(JsonValue value, Path path) {
    Problem problem = new Problem.Other("should match exactly one schema in oneOf");
    return new Violation(path.toString(), problem, value.range(), null);
  }

  private void other(Path path, String text, TextRange range) {
    add(path, new Problem.Other(text), range);
  }

  private void add(Path path, Problem problem, TextRange range) {
    found.add(new Violation(path.toString(), problem, range, null));
  }
}
