package dev.signalbox.app.router;

/** Knows where each service can be reached at this moment; called on event loops. */
@FunctionalInterface
public interface Targets {

  /** The target of a service; {@link Target.Absent} for unknown and stopped ones. */
  Target find(String service);
}
