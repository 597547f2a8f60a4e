package dev.signalbox.model.route.trace;

import dev.signalbox.model.config.Condition;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of looking at a rule. */
public sealed interface Verdict {
  /** How the words of a rule that does not apply begin. */
  String SKIPPED = "skipped: ";

  /** The verdict in words. */
  String words();

  /** The reason as a sentence of its own, for places that show the verdict beside it. */
  default String sentence() {
    String words = words();
    String reason = words.startsWith(SKIPPED) ? words.substring(SKIPPED.length()) : words;
    return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
  }

  /**
   * It applied.
   *
   * @param captures values of the source's parameters
   * @param stops whether the router stopped here
   * @param effect what it did, in words
   */
  record Matched(Map<String, String> captures, boolean stops, String effect) implements Verdict {
    /** Keeps an immutable copy. */
    public Matched {
      captures = InOrder.copy(captures);
    }

    @Override
    public String words() {
      StringBuilder values = new StringBuilder();
      captures.forEach((name, value) ->
          values.append(values.isEmpty() ? " with " : ", ").append(name + " = " + value));
      return "matched" + values + ": " + effect;
    }

    @Override
    public String sentence() {
      StringBuilder values = new StringBuilder();
      captures.forEach((name, value) ->
          values.append(values.isEmpty() ? "$" : ", $").append(name + " is " + value));
      String whole =
          values.isEmpty()
              ? effect.substring(0, 1).toUpperCase(Locale.ROOT) + effect.substring(1)
              : values + ": " + effect;
      return whole + ".";
    }
  }

  /**
   * The path is not its source's.
   *
   * @param why which part differs
   */
  record OtherPath(String why) implements Verdict {
    @Override
    public String words() {
      return SKIPPED + why;
    }
  }

  /**
   * It is for other methods.
   *
   * @param method the request's
   */
  record OtherMethod(String method) implements Verdict {
    @Override
    public String words() {
      return SKIPPED + "not for " + method;
    }
  }

  /**
   * A condition does not hold.
   *
   * @param condition which
   * @param missing whether it stands under {@code missing} rather than {@code has}
   * @param actual the request's value; null when it has none
   */
  record ConditionFails(Condition condition, boolean missing, @Nullable String actual)
      implements Verdict {
    @Override
    public String words() {
      String what = condition.type() + (condition.key() == null ? "" : " " + condition.key());
      String is = actual == null ? "is absent" : "is \"" + actual + "\"";
      return SKIPPED
          + "its path matches, but "
          + (missing ? "`missing` " : "`has` ")
          + what
          + ": it "
          + is;
    }
  }

  /**
   * The rule does not take part.
   *
   * @param why the reason
   */
  record LeftOut(String why) implements Verdict {
    @Override
    public String words() {
      return "left out: " + why;
    }
  }

  /**
   * The answer was found before it.
   *
   * @param alone what would have come of it for the path as it stood then; null where nothing can
   *     be said, as for rules that this mode never asks
   */
  record NotReached(@Nullable Verdict alone) implements Verdict {
    /** Nothing can be said about what it would have done. */
    public NotReached() {
      this(null);
    }

    @Override
    public String words() {
      return "not reached";
    }

    /** Says whether it would have applied, because the verdict beside it says "not reached". */
    @Override
    public String sentence() {
      return switch (alone) {
        case null -> "Not reached.";
        case Matched matched -> "Would match too.";
        case GivenUp up -> "Whether it would match cannot be decided.";
        case Verdict other -> "Would not match either.";
      };
    }
  }

  /**
   * Matching was given up.
   *
   * @param reason why
   */
  record GivenUp(String reason) implements Verdict {
    @Override
    public String words() {
      return "given up: " + reason;
    }
  }
}
