package dev.signalbox.app.ui.review;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.model.diff.ConfigChanges;
import dev.signalbox.model.diff.ConfigDifference;
import dev.signalbox.model.diff.FileChanges;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that differs between two texts.
 *
 * @param text the lines
 * @param config services, bindings and who answers
 * @param file rules as entries of their lists, and other settings
 * @param old the text before, with its findings
 * @param now the text after, with its findings
 */
record Comparison(
    TextDiff text, ConfigChanges config, FileChanges file, Snapshot old, Snapshot now) {

  /**
   * Compares; may take a moment.
   *
   * @param analysis finds the problems of both
   * @param outdated says when the answer is not wanted any more
   */
  static Comparison of(
      String before,
      String after,
      @Nullable Project project,
      Session.Analysis analysis,
      BooleanSupplier outdated) {
    Snapshot old = Snapshot.read(before, Snapshot.empty());
    Snapshot now = Snapshot.read(after, Snapshot.empty());
    return new Comparison(
        TextDiff.of(before, after),
        ConfigDifference.of(old.config(), now.config(), outdated),
        FileChanges.between(old.config(), now.config()),
        before.isBlank() ? old : old.with(analysis.of(old, project, outdated).kept()),
        after.isBlank() ? now : now.with(analysis.of(now, project, outdated).kept()));
  }

  /** Problems of the text before that the text after does not have. */
  List<Finding> solved() {
    return missing(old.findings(), now.findings());
  }

  /** Problems of the text after that the text before did not have. */
  List<Finding> fresh() {
    return missing(now.findings(), old.findings());
  }

  private static List<Finding> missing(List<Finding> all, List<Finding> others) {
    return all.stream()
        .filter(finding -> others.stream().noneMatch(other -> same(finding, other)))
        .toList();
  }

  private static boolean same(Finding one, Finding other) {
    return one.code().equals(other.code())
        && unnumbered(one.message()).equals(unnumbered(other.message()));
  }

  /** Rules change their numbers when others move; that alone makes no new problem. */
  private static String unnumbered(String message) {
    return message.replaceAll("\\d+", "#");
  }
}
