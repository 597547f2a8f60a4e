package dev.signalbox.app.ui.shell.side;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The worst finding among some items. */
public final class WorstFinding {
  private WorstFinding() {}

  /** The severity of the worst finding that lies in an item that counts; empty without one. */
  public static Optional<Severity> in(Snapshot snapshot, Predicate<Item> counts) {
    if (snapshot.findings().isEmpty()) {
      return Optional.empty();
    }
    List<TextRange> ranges =
        Items.ranges(snapshot.config()).entrySet().stream()
            .filter(placed -> counts.test(placed.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return snapshot.findings().stream()
        .sorted(Comparator.comparing(Finding::severity))
        .filter(finding -> ranges.stream().anyMatch(range -> range.contains(finding.range())))
        .map(Finding::severity)
        .findFirst();
  }

  /** Whether an item is a rule of the top-level table. */
  public static boolean rule(Item item) {
    return item instanceof Item.RuleItem rule && rule.service() == null;
  }

  /** Whether an item is a service. */
  public static boolean service(Item item) {
    return item instanceof Item.NodeItem;
  }
}
