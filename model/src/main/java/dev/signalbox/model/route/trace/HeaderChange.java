package dev.signalbox.model.route.trace;

import dev.signalbox.model.route.compile.Transform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transform with its captured values filled in.
 *
 * @param transform the transform as compiled
 * @param key the name it is for; null when the transform selects names by operators
 * @param args its values; null when it has none
 */
public record HeaderChange(Transform transform, @Nullable String key, @Nullable List<String> args) {
  /** Keeps an immutable copy. */
  public HeaderChange {
    args = args == null ? null : List.copyOf(args);
  }
}
