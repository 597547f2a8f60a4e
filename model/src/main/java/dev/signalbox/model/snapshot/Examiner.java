package dev.signalbox.model.snapshot;

import dev.signalbox.model.check.Check;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.repo.FileTree;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * All findings of one text after the other, the exact analysis included. An instance remembers what
 * it analysed, so the next text costs only what changed; several threads may use it.
 */
public final class Examiner {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity).thenComparingInt(finding -> finding.range().start());

  private final Check check = new Check();

  /**
   * The findings of a Snapshot's working text, worst first, then in text order.
   *
   * @param fileName how messages name the file
   * @param cancelled asked often; true ends the run
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public List<Finding> examine(Snapshot snapshot, String fileName, BooleanSupplier cancelled) {
    return all(Findings.of(snapshot, fileName), snapshot, cancelled);
  }

  /**
   * The same, and what Vercel says when it looks for the services' files.
   *
   * @param repo the files of the project
   */
  public List<Finding> examine(
      Snapshot snapshot, String fileName, FileTree repo, BooleanSupplier cancelled) {
    return all(Findings.of(snapshot, fileName, repo), snapshot, cancelled);
  }

  private List<Finding> all(List<Finding> read, Snapshot snapshot, BooleanSupplier cancelled) {
    Stream<Finding> analysed =
        snapshot.broken() ? Stream.of() : check.run(snapshot.config(), cancelled).stream();
    return Stream.concat(read.stream(), analysed).distinct().sorted(ORDER).toList();
  }
}
