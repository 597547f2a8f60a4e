package dev.signalbox.app.ui.run;

/** How far a local run has come. */
public enum Phase {
  /** Nothing runs. */
  STOPPED,
  /** The port is opened and the commands are worked out. */
  OPENING,
  /** A person looks at the commands; none of them runs yet. */
  ASKING,
  /** Services start; requests wait for them. */
  STARTING,
  /** Requests are answered. */
  RUNNING,
  /** Services end. */
  STOPPING;

  /** Whether the router listens and services may run. */
  public boolean live() {
    return this == STARTING || this == RUNNING;
  }
}
