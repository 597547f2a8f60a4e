package dev.signalbox.model.migrate;

import dev.signalbox.model.edit.MigrateServices;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;

/**
 * What a migration does, and what has to be said about it.
 *
 * @param change the new parts of the file and what goes; nothing when there are errors
 * @param renamed services whose names change
 * @param moved top-level keys that move into a service
 * @param warnings what behaves differently afterwards
 * @param notes services that have no place in the current model
 * @param errors reasons why there is no migration; empty when it can be made
 */
public record MigrationPlan(
    MigrateServices change,
    List<Renamed> renamed,
    List<Moved> moved,
    List<MigrationNote> warnings,
    List<MigrationNote> notes,
    List<MigrationNote> errors) {
  /** Keeps immutable copies. */
  public MigrationPlan {
    renamed = List.copyOf(renamed);
    moved = List.copyOf(moved);
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
    errors = List.copyOf(errors);
  }

  /** A service that gets another name. */
  public record Renamed(String from, String to) {}

  /** A top-level key and the service that gets it. */
  public record Moved(String key, String service) {}

  /** Whether the change can be made. */
  public boolean ok() {
    return errors.isEmpty();
  }

  /** The services of the new file. */
  public JsonObject services() {
    return change.services();
  }

  static MigrationPlan refused(List<MigrationNote> errors) {
    return new MigrationPlan(
        MigrateServices.nothing(), List.of(), List.of(), List.of(), List.of(), errors);
  }
}
