package dev.signalbox.app.ui.inspector.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed into fields and does not stand in the file yet: forms are made anew with every
 * Snapshot, and nothing typed may be lost by that.
 */
public final class Drafts {
  private final Map<Place, Draft> kept = new HashMap<>();

  private record Place(Object subject, String id) {}

  /**
   * A typed text.
   *
   * @param known what the file said meanwhile; the draft counts as long as it still does
   * @param text as typed
   * @param wrong why the file does not say it; empty while nobody asked
   */
  record Draft(String known, String text, String wrong) {}

  Optional<Draft> find(Object subject, String id, String known) {
    return Optional.ofNullable(kept.get(new Place(subject, id)))
        .filter(draft -> draft.known.equals(known));
  }

  void keep(Object subject, String id, Draft draft) {
    kept.put(new Place(subject, id), draft);
  }

  void drop(Object subject, String id) {
    kept.remove(new Place(subject, id));
  }

  /** Forgets everything: another project is open. */
  public void clear() {
    kept.clear();
  }
}
