package dev.signalbox.model.diff;

import dev.signalbox.model.finding.Witness;
import java.util.List;

/**
 * The answer to which requests change owner, status or destination.
 *
 * @param changes one for each pair of answers that occurs, with an example; when none and nothing
 *     is undecided, it is proved that no request changes
 * @param undecided why some requests could not be compared; empty when all were
 */
public record OwnerChanges(List<OwnerChange> changes, List<String> undecided) {
  /** Keeps immutable copies. */
  public OwnerChanges {
    changes = List.copyOf(changes);
    undecided = List.copyOf(undecided);
  }

  /** Whether it is proved that every request gets the same answer as before. */
  public boolean none() {
    return changes.isEmpty() && undecided.isEmpty();
  }

  /** One request of each change. */
  public List<Witness> examples() {
    return changes.stream().map(OwnerChange::example).toList();
  }
}
