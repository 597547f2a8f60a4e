package dev.signalbox.app.ui.problems;

import dev.signalbox.model.config.ServiceModel;
import dev.signalbox.model.edit.MakeStrict;
import dev.signalbox.model.edit.MoveBuildSettings;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.fix.Fix;
import dev.signalbox.model.fix.Fixes;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.SyntaxError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * What can be done about each finding of a text.
 *
 * @param of the text
 * @param byFinding fixes of the findings that have some
 */
record Repairs(Snapshot of, Map<Finding, List<Fix>> byFinding) {

  /** Looks for fixes; may take a moment. */
  static Repairs find(Snapshot snapshot, BooleanSupplier outdated) {
    Map<Finding, List<Fix>> found = new HashMap<>();
    for (Finding finding : snapshot.findings()) {
      if (outdated.getAsBoolean()) {
        break;
      }
      List<Fix> fixes = of(finding, snapshot);
      if (!fixes.isEmpty()) {
        found.put(finding, fixes);
      }
    }
    return new Repairs(snapshot, found);
  }

  /** The fixes of a finding, the most likely one first. */
  List<Fix> of(Finding finding) {
    return byFinding.getOrDefault(finding, List.of());
  }

  static List<Fix> of(Finding finding, Snapshot snapshot) {
    if (strict(finding, snapshot)) {
      MakeStrict edit = new MakeStrict();
      return List.of(new Fix(edit.name(), edit));
    }
    return Stream.concat(
            Fixes.of(finding, snapshot).stream(),
            buildSetting(finding, snapshot) ? moves(snapshot) : Stream.empty())
        .toList();
  }

  /** Whether a finding is about something only lenient readers allow. */
  private static boolean strict(Finding finding, Snapshot snapshot) {
    return !snapshot.broken()
        && snapshot.working().errors().stream()
            .filter(error -> error.kind() != SyntaxError.Kind.TOO_DEEP)
            .anyMatch(error -> error.range().equals(finding.range()));
  }

  /** Whether a finding is about a build setting that Vercel wants inside a service. */
  private static boolean buildSetting(Finding finding, Snapshot snapshot) {
    return snapshot.config().model() == ServiceModel.SERVICES
        && snapshot.config().json().members().stream()
            .filter(member -> finding.range().touches(member.range().start()))
            .map(JsonMember::key)
            .anyMatch(key -> MoveBuildSettings.SETTINGS.contains(key.value()));
  }

  private static Stream<Fix> moves(Snapshot snapshot) {
    return snapshot.config().serviceNames().stream()
        .map(MoveBuildSettings::new)
        .map(edit -> new Fix(edit.name(), edit));
  }
}
