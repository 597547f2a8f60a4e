package dev.signalbox.model.schema;

import java.util.List;
import java.util.function.Predicate;

/**
 * One demand of a schema. The order in which the kinds stand here is the order in which ajv 6
 * checks them, so the first violation found is the one it reports.
 */
public sealed interface Keyword {

  /** The number is at most this. */
  record Maximum(long value) implements Keyword {}

  /** The number is at least this. */
  record Minimum(long value) implements Keyword {}

  /** The number is greater than this. */
  record Above(long value) implements Keyword {}

  /** The string has at most so many code points. */
  record MaxLength(int value) implements Keyword {}

  /** The string has at least so many code points. */
  record MinLength(int value) implements Keyword {}

  /**
   * The string matches a pattern.
   *
   * @param pattern the regular expression as Vercel prints it
   * @param test what it decides
   */
  record Matches(String pattern, Predicate<String> test) implements Keyword {}

  /** The array has at most so many items. */
  record MaxItems(int value) implements Keyword {}

  /** The array has at least so many items. */
  record MinItems(int value) implements Keyword {}

  /** Every item satisfies the schema. */
  record Items(Schema each) implements Keyword {}

  /** The object has at most so many keys. */
  record MaxProperties(int value) implements Keyword {}

  /** The object has at least so many keys. */
  record MinProperties(int value) implements Keyword {}

  /** The object has these keys. */
  record Required(List<String> names) implements Keyword {}

  /** Where one key stands, another stands too. */
  record Dependency(String key, String needed) implements Keyword {}

  /** Every key, taken as a string, satisfies the schema. */
  record PropertyNames(Schema each) implements Keyword {}

  /**
   * The object's values satisfy their schemas.
   *
   * @param named in the order in which they are checked
   * @param others what else may stand there
   */
  record Properties(List<Property> named, Others others) implements Keyword {}

  /** The value is this string. */
  record Constant(String value) implements Keyword {}

  /** The value is one of these strings. */
  record Allowed(List<String> values) implements Keyword {}

  /** The value does not satisfy the schema. */
  record Not(Schema refused) implements Keyword {}

  /** The value satisfies at least one. */
  record AnyOf(List<Schema> branches) implements Keyword {}

  /** The value satisfies exactly one. */
  record OneOf(List<Schema> branches) implements Keyword {}

  /** The value satisfies all. */
  record AllOf(List<Schema> parts) implements Keyword {}

  /** A value that satisfies the first satisfies the second too. */
  record IfThen(Schema condition, Schema consequence) implements Keyword {}

  /** Place of this kind in the order of checking. */
  default int rank() {
    return switch (this) {
      case Maximum _ -> 0;
      case Minimum _, Above _ -> 1;
      case MaxLength _ -> 2;
      case MinLength _ -> 3;
      case Matches _ -> 4;
      case MaxItems _ -> 5;
      case MinItems _ -> 6;
      case Items _ -> 7;
      case MaxProperties _ -> 8;
      case MinProperties _ -> 9;
      case Required _ -> 10;
      case Dependency _ -> 11;
      case PropertyNames _ -> 12;
      case Properties _ -> 13;
      case Constant _ -> 14;
      case Allowed _ -> 15;
      case Not _ -> 16;
      case AnyOf _ -> 17;
      case OneOf _ -> 18;
      case AllOf _ -> 19;
      case IfThen _ -> 20;
    };
  }
}
