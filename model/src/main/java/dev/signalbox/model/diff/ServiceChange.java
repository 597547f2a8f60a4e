package dev.signalbox.model.diff;

import java.util.List;

/**
 * A declared service that came, went or says something else.
 *
 * @param service its name
 * @param kind what happened
 * @param fields what differs; empty unless changed. Bindings are reported by themselves
 */
public record ServiceChange(String service, Kind kind, List<FieldChange> fields) {
  /** What can happen to a service. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** Its fields differ. */
    CHANGED
  }

  /** Keeps an immutable copy. */
  public ServiceChange {
    fields = List.copyOf(fields);
  }
}
