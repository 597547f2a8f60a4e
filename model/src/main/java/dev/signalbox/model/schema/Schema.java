package dev.signalbox.model.schema;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON value must satisfy.
 *
 * @param type checked first; null for any
 * @param keywords in the order they are checked
 */
public record Schema(@Nullable JsonType type, List<Keyword> keywords) {
  /** Puts the keywords in order. */
  public Schema {
    keywords = keywords.stream().sorted(Comparator.comparingInt(Keyword::rank)).toList();
  }

  /** Any value. */
  public static Schema any() {
    return new Schema(null, List.of());
  }

  /** A string. */
  public static Schema string() {
    return new Schema(JsonType.STRING, List.of());
  }

  /** A string of so many code points. */
  public static Schema string(int minLength, int maxLength) {
    return string().with(new Keyword.MinLength(minLength)).maxLength(maxLength);
  }

  /** One of these strings. */
  public static Schema oneOf(String... values) {
    return string().with(new Keyword.Allowed(List.of(values)));
  }

  /** One of these strings; a value of another type is told the same. */
  public static Schema allowed(String... values) {
    return any().with(new Keyword.Allowed(List.of(values)));
  }

  /** Exactly this string. */
  public static Schema constant(String value) {
    return any().with(new Keyword.Constant(value));
  }

  /** A boolean. */
  public static Schema bool() {
    return new Schema(JsonType.BOOLEAN, List.of());
  }

  /** A number. */
  public static Schema number() {
    return new Schema(JsonType.NUMBER, List.of());
  }

  /** A number without fraction. */
  public static Schema integer() {
    return new Schema(JsonType.INTEGER, List.of());
  }

  /** A number without fraction, both bounds included. */
  public static Schema integer(long min, long max) {
    return integer().min(min).with(new Keyword.Maximum(max));
  }

  /** An array of such items. */
  public static Schema array(Schema items) {
    return new Schema(JsonType.ARRAY, List.of(new Keyword.Items(items)));
  }

  /** An object with these keys and no others. */
  public static Schema object(Property... properties) {
    return object(List.of(properties), new Others.None());
  }

  /** An object with these keys. */
  public static Schema object(List<Property> properties, Others others) {
    return new Schema(
        JsonType.OBJECT, List.of(new Keyword.Properties(List.copyOf(properties), others)));
  }

  /** An object with whatever in it. */
  public static Schema anyObject() {
    return new Schema(JsonType.OBJECT, List.of());
  }

  /** An object whose values all satisfy a schema. */
  public static Schema map(Schema values) {
    return object(List.of(), new Others.Each(values));
  }

  /** An object whose keys pass a test and whose values satisfy a schema. */
  public static Schema map(Predicate<String> keys, Schema values) {
    return object(List.of(), new Others.Keyed(keys, values));
  }

  /** At least one of these; the first one's violations are the ones reported. */
  public static Schema anyOf(Schema... branches) {
    return any().with(new Keyword.AnyOf(List.of(branches)));
  }

  /** Exactly one of these. */
  public static Schema exactlyOneOf(Schema... branches) {
    return any().with(new Keyword.OneOf(List.of(branches)));
  }

  /** A value, object or not, that has these keys if it is an object. */
  public static Schema having(String... names) {
    return any().with(new Keyword.Required(List.of(names)));
  }

  /** A value that satisfies the schemas of these keys if it is an object. */
  public static Schema where(Property... properties) {
    return any().with(new Keyword.Properties(Arrays.asList(properties), new Others.Any()));
  }

  /** This schema with one more demand. */
  public Schema with(Keyword keyword) {
    return new Schema(type, Stream.concat(keywords.stream(), Stream.of(keyword)).toList());
  }

  /** At most so many code points. */
  public Schema maxLength(int length) {
    return with(new Keyword.MaxLength(length));
  }

  /** At least one code point. */
  public Schema notEmpty() {
    return with(new Keyword.MinLength(1));
  }

  /** Matches a pattern, given as printed and as decided. */
  public Schema matching(String pattern, Predicate<String> test) {
    return with(new Keyword.Matches(pattern, test));
  }

  /** At least this number. */
  public Schema min(long value) {
    return with(new Keyword.Minimum(value));
  }

  /** Number of items of an array. */
  public Schema items(int min, int max) {
    return with(new Keyword.MaxItems(max)).minItems(min);
  }

  /** At least so many items. */
  public Schema minItems(int min) {
    return with(new Keyword.MinItems(min));
  }

  /** At most so many items. */
  public Schema maxItems(int max) {
    return with(new Keyword.MaxItems(max));
  }

  /** Number of keys of an object. */
  public Schema keys(int min, int max) {
    return with(new Keyword.MaxProperties(max)).with(new Keyword.MinProperties(min));
  }

  /** At least one key. */
  public Schema notEmptyObject() {
    return with(new Keyword.MinProperties(1));
  }

  /** Every key satisfies a schema. */
  public Schema named(Schema keys) {
    return with(new Keyword.PropertyNames(keys));
  }

  /** Where one key stands, another stands too. */
  public Schema needing(String key, String needed) {
    return with(new Keyword.Dependency(key, needed));
  }
}
