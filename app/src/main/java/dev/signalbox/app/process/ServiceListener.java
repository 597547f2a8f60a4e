package dev.signalbox.app.process;

/** Hears what services do, on background threads. */
@FunctionalInterface
public interface ServiceListener {

  /** A service entered a state. */
  void changed(String service, ServiceState state);
}
