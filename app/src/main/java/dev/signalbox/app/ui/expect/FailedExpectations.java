package dev.signalbox.app.ui.expect;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.problems.Elsewhere;
import dev.signalbox.model.expect.Expectation;
import dev.signalbox.model.expect.ExpectationFile;
import dev.signalbox.model.expect.ExpectationRun;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.text.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** Expectations that do not hold, as problems. */
public final class FailedExpectations implements Elsewhere {
  /** Code of such a problem. */
  public static final String CODE = "expectation-fails";

  private final Expectations expectations;
  private final ExpectationActions actions;
  private final Messages messages;
  private final ObservableValue<Map<Finding, Expectation>> failed;

  /**
   * Follows the expectations.
   *
   * @param actions what can be done about one
   */
  public FailedExpectations(
      Expectations expectations, ExpectationActions actions, Messages messages) {
    this.expectations = expectations;
    this.actions = actions;
    this.messages = messages;
    this.failed = expectations.run().map(this::failures);
  }

  @Override
  public ObservableValue<List<Finding>> findings() {
    return failed.map(map -> List.copyOf(map.keySet()));
  }

  @Override
  public String place() {
    return ExpectationFile.NAME;
  }

  @Override
  public void show(Finding finding) {
    of(finding).ifPresent(actions::ask);
  }

  @Override
  public List<Offer> offers(Finding finding) {
    return of(finding)
        .map(expectation ->
            List.of(
                new Offer(
                    messages.text("expect.offer.update"), () -> expectations.update(expectation)),
                new Offer(messages.text("expect.offer.edit"), () -> actions.edit(expectation)),
                new Offer(
                    messages.text("expect.offer.remove"), () -> expectations.remove(expectation))))
        .orElse(List.of());
  }

  private Optional<Expectation> of(Finding finding) {
    return Optional.ofNullable(failed.getValue().get(finding));
  }

  private Map<Finding, Expectation> failures(ExpectationRun run) {
    Map<Finding, Expectation> found = new LinkedHashMap<>();
    for (ExpectationRun.Result result : run.results()) {
      if (!result.holds()) {
        found.putIfAbsent(finding(result), result.expectation());
      }
    }
    return found;
  }

  private Finding finding(ExpectationRun.Result result) {
    return Finding.of(
        CODE,
        Severity.ERROR,
        new TextRange(0, 0),
        messages.text(
            "expect.problem",
            result.expectation().request(),
            Objects.requireNonNullElse(result.complaint(), "")),
        messages.text("expect.why"));
  }
}
