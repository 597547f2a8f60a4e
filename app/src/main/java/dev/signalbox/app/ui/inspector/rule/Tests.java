package dev.signalbox.app.ui.inspector.rule;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a condition, or the target of a transform, asks of a value: a regular expression as a
 * string, or operators that must all hold (routing-utils 6.6.0).
 */
final class Tests {
  /** The operator of a plain string. */
  static final String MATCHES = "value";

  /** Operators Vercel knows, the plain string first. */
  static final List<String> OPERATORS =
      List.of(MATCHES, "eq", "neq", "inc", "ninc", "pre", "suf", "re", "gt", "gte", "lt", "lte");

  /** Those that compare numbers. */
  private static final Set<String> NUMBERS = Set.of("gt", "gte", "lt", "lte");

  private static final Set<String> LISTS = Set.of("inc", "ninc");
  private static final Predicate<String> NUMBER =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?").asMatchPredicate();

  private Tests() {}

  /**
   * One test.
   *
   * @param operator {@link #MATCHES} for a plain string
   * @param value in the file
   */
  record Test(String operator, JsonValue value) {
    /** Its value as text; a list one a line. */
    String text() {
      return switch (value) {
        case JsonString string -> string.value();
        case JsonNumber number -> number.literal();
        case JsonArray array ->
            String.join(
                "\n",
                array.items().stream()
                    .map(item -> item instanceof JsonString string ? string.value() : "")
                    .toList());
        default -> "";
      };
    }
  }

  /** The tests a value makes, in file order; none when presence is enough. */
  static List<Test> of(@Nullable JsonValue value) {
    return switch (value) {
      case null -> List.of();
      case JsonObject operators ->
          operators.members().stream()
              .map(member -> new Test(member.key().value(), member.value()))
              .toList();
      default -> List.of(new Test(MATCHES, value));
    };
  }

  /** Whether an operator takes several values. */
  static boolean several(String operator) {
    return LISTS.contains(operator);
  }

  /**
   * The value of an operator, or empty when the text cannot be one.
   *
   * @param before what stands there; a number stays one where it can
   */
  static Optional<Draft> draft(String operator, String typed, @Nullable JsonValue before) {
    if (several(operator)) {
      return Optional.of(
          Draft.texts(typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
    }
    boolean number = NUMBER.test(typed);
    if (NUMBERS.contains(operator)) {
      return number ? Optional.of(new Draft.Scalar(typed)) : Optional.empty();
    }
    return Optional.of(
        number && operator.equals("eq") && before instanceof JsonNumber
            ? new Draft.Scalar(typed)
            : Draft.text(typed));
  }

  /** What a new test of an operator says at first. */
  static Draft fresh(String operator) {
    return NUMBERS.contains(operator)
        ? Draft.number(0)
        : several(operator) ? Draft.texts(List.of("a")) : Draft.text("a");
  }

  /**
   * The whole value with one test made another one, or without it.
   *
   * @param old which; null adds one
   * @param operator of the new test
   * @param value of the new test; null takes the old one out
   * @return empty when no test is left
   */
  static Optional<Draft> with(
      JsonDocument source,
      @Nullable JsonValue whole,
      @Nullable Test old,
      String operator,
      @Nullable Draft value) {
    List<Draft.Field> fields = new ArrayList<>();
    boolean placed = false;
    for (Test test : of(whole)) {
      if (!test.equals(old)) {
        fields.add(new Draft.Field(test.operator(), Draft.of(source, test.value())));
      } else if (value != null) {
        fields.add(new Draft.Field(operator, value));
        placed = true;
      }
    }
    if (value != null && !placed) {
      fields.add(new Draft.Field(operator, value));
    }
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Draft.Field only = fields.getFirst();
    return Optional.of(
        fields.size() == 1 && only.key().equals(MATCHES) ? only.value() : object(fields));
  }

  /** Among operators, a plain string is called {@code re}. */
  private static Draft object(List<Draft.Field> fields) {
    Draft.Obj object = Draft.object();
    for (Draft.Field field : fields) {
      object = object.with(field.key().equals(MATCHES) ? "re" : field.key(), field.value());
    }
    return object;
  }
}
