package dev.signalbox.model.fix;

import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.lint.LintCode;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be done about a finding with one click. */
public final class Fixes {
  private static final String UNKNOWN_TARGET = "_BINDING_UNKNOWN_SERVICE";

  private Fixes() {}

  /**
   * The changes that make a finding go away, the most likely one first. A pure function of its
   * arguments; moving a rule or exposing a service asks the analysis whether it helps, so do not
   * call it where a pause would be seen.
   *
   * @param finding one of the Snapshot's findings
   * @return none when the finding says nothing is wrong, when only its author can tell what was
   *     meant, or when the text cannot be edited
   */
  public static List<Fix> of(Finding finding, Snapshot snapshot) {
    if (snapshot.broken() || !snapshot.working().valid()) {
      return List.of();
    }
    Subject subject = new Subject(snapshot, finding);
    Stream<Fix> fixes =
        code(finding)
            .map(code -> analysed(code, subject))
            .or(() -> lint(finding).map(code -> linted(code, subject)))
            .orElseGet(() -> refused(subject));
    return fixes.toList();
  }

  private static Optional<FindingCode> code(Finding finding) {
    return Arrays.stream(FindingCode.values())
        .filter(code -> code.code().equals(finding.code()))
        .findFirst();
  }

  private static Optional<LintCode> lint(Finding finding) {
    return Arrays.stream(LintCode.values())
        .filter(code -> code.code().equals(finding.code()))
        .findFirst();
  }

  private static Stream<Fix> analysed(FindingCode code, Subject subject) {
    return switch (code) {
      case DEAD_RULE -> rule(subject, RuleFixes::moveThenRemove);
      case DUPLICATE_RULE, REDUNDANT_RULE, REDIRECT_LOOP, REWRITE_LOOP, SERVICE_RULE_NEVER_RUNS ->
          rule(subject, RuleFixes::remove);
      case IMPOSSIBLE_SOURCE -> rule(subject, RuleFixes::encodeThenRemove);
      case UNKNOWN_SERVICE -> rule(subject, TargetFixes::renameThenRemove);
      case CATCH_ALL_MISSES_ROOT -> rule(subject, SourceFixes::coverRoot);
      case PREFIX_MISSES_BARE_PATH -> rule(subject, SourceFixes::coverBarePath);
      case NEAR_SOURCES -> rule(subject, TargetFixes::alignThenRemove);
      case TRANSFORMS_WITHOUT_EFFECT -> rule(subject, RuleFixes::withoutTransforms);
      case UNREACHABLE_SERVICE -> ServiceFixes.reach(subject);
      case UNCOVERED_PATHS -> ServiceFixes.answerTheRest(subject);
      case UNUSED_BINDING -> BindingFixes.removeOrExpose(subject);
      case UNANSWERED_SCHEDULE -> ScheduleFixes.remove(subject);
      case BINDING_CYCLE -> BindingFixes.breakCycle(subject);
      case PRIVATE_SERVICE,
          OVERLAP,
          UNDECIDED_RULE,
          DEV_IGNORES_HAS,
          DEV_IGNORES_MISSING,
          DEV_DROPS_HEADERS,
          LEGACY_MODEL,
          NESTED_PREFIX,
          SHADOWED_PREFIX ->
          Stream.empty();
    };
  }

  private static Stream<Fix> linted(LintCode code, Subject subject) {
    return switch (code) {
      case DUPLICATE_ENV, ENV_DIFFERS_IN_CASE, BINDING_HIDDEN, CLIENT_ENV_BINDING ->
          BindingFixes.renameVariable(subject);
      case SELF_BINDING -> BindingFixes.remove(subject);
      case BINDING_UNSUPPORTED_RUNTIME -> ServiceFixes.withoutBindings(subject);
      case UNKNOWN_TOP_LEVEL_KEY -> ServiceFixes.withoutKey(subject);
    };
  }

  /** Vercel's own refusals: only a misspelt target has an obvious way out. */
  private static Stream<Fix> refused(Subject subject) {
    return subject.finding().code().endsWith(UNKNOWN_TARGET)
        ? BindingFixes.renameTarget(subject)
        : Stream.empty();
  }

  private static Stream<Fix> rule(Subject subject, Function<RuleSubject, Stream<Fix>> fixes) {
    return Items.at(subject.config(), subject.start()).stream()
        .filter(Item.RuleItem.class::isInstance)
        .map(Item.RuleItem.class::cast)
        .flatMap(item -> RuleSubject.of(subject, item).stream())
        .flatMap(fixes);
  }
}
