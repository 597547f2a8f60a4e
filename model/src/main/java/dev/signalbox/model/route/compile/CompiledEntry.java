package dev.signalbox.model.route.compile;

/** An entry of a compiled table. */
public sealed interface CompiledEntry permits CompiledRule, CompiledEntry.Marker {
  /** Place in the compiled table, from 0, markers counted. */
  int index();

  /** The phase it belongs to; of a marker, the phase it starts. */
  Phase phase();

  /**
   * A {@code handle} marker.
   *
   * @param index place in the table
   * @param phase the phase it starts
   */
  record Marker(int index, Phase phase) implements CompiledEntry {}
}
