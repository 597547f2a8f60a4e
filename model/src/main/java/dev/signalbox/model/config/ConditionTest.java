package dev.signalbox.model.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a condition asks of a value. */
public sealed interface ConditionTest {

  /**
   * The whole value must match a regular expression; its named groups become parameters.
   *
   * @param regex as written
   */
  record Matches(String regex) implements ConditionTest {}

  /**
   * Every operator given must hold; null or empty ones are not given.
   *
   * @param eq equal, a string or number as text
   * @param neq not equal
   * @param inc one of; null when absent
   * @param ninc none of; null when absent
   * @param pre prefix
   * @param suf suffix
   * @param re regular expression over the whole value
   * @param gt greater than
   * @param gte at least
   * @param lt less than
   * @param lte at most
   */
  record Operators(
      @Nullable String eq,
      @Nullable String neq,
      @Nullable List<String> inc,
      @Nullable List<String> ninc,
      @Nullable String pre,
      @Nullable String suf,
      @Nullable String re,
      @Nullable Double gt,
      @Nullable Double gte,
      @Nullable Double lt,
      @Nullable Double lte)
      implements ConditionTest {}
}
