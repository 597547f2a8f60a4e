package dev.signalbox.model.assist;

import dev.signalbox.model.schema.Keyword;
import dev.signalbox.model.schema.Others;
import dev.signalbox.model.schema.Property;
import dev.signalbox.model.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/** Which schemas describe a place of a file. */
final class Places {
  private Places() {}

  /** The schemas of the value at the end of a path; none where anything may stand. */
  static List<Schema> at(Schema root, List<Step> path) {
    List<Schema> here = shapes(root).toList();
    for (Step step : path) {
      here = here.stream().flatMap(schema -> inside(schema, step)).flatMap(Places::shapes).toList();
    }
    return here;
  }

  /** The keys that schemas name. */
  static Stream<Property> properties(List<Schema> schemas) {
    return schemas.stream()
        .flatMap(schema -> schema.keywords().stream())
        .flatMap(keyword ->
            keyword instanceof Keyword.Properties(var named, var others)
                ? named.stream()
                : Stream.empty());
  }

  /** A schema and the parts and alternatives it is made of. */
  static Stream<Schema> shapes(Schema schema) {
    Stream<Schema> parts =
        schema.keywords().stream()
            .flatMap(keyword ->
                switch (keyword) {
                  case Keyword.AnyOf(var branches) -> branches.stream();
                  case Keyword.OneOf(var branches) -> branches.stream();
                  case Keyword.AllOf(var all) -> all.stream();
                  default -> Stream.empty();
                });
    return Stream.concat(Stream.of(schema), parts.flatMap(Places::shapes));
  }

  private static Stream<Schema> inside(Schema schema, Step step) {
    return schema.keywords().stream()
        .flatMap(keyword ->
            switch (keyword) {
              case Keyword.Items(var each) when step instanceof Step.Item -> Stream.of(each);
              case Keyword.Properties(var named, var others)
                  when step instanceof Step.Key(var name) ->
                  values(named, others, name);
              default -> Stream.empty();
            });
  }

  private static Stream<Schema> values(List<Property> named, Others others, String key) {
    List<Schema> found =
        named.stream()
            .filter(property -> property.name().equals(key))
            .map(Property::value)
            .toList();
    if (!found.isEmpty()) {
      return found.stream();
    }
    return switch (others) {
      case Others.Each(var value) -> Stream.of(value);
      case Others.Keyed(var test, var value) -> test.test(key) ? Stream.of(value) : Stream.empty();
      case Others.Any() -> Stream.empty();
      case Others.None() -> Stream.empty();
    };
  }
}
