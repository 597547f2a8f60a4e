package dev.signalbox.app.router;

/**
 * One header line as it stands on the wire.
 *
 * @param name the name in the sender's spelling; names compare without regard to case
 * @param value the value, never {@code null}
 */
public record HeaderLine(String name, String value) {

  /** Whether this line carries the header of the given name. */
  public boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }
}
