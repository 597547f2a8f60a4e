package dev.signalbox.model.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commands of a service; null where the file names none.
 *
 * @param command start command of a container, as a list even when written as one string; empty
 *     when absent
 * @param install {@code installCommand}
 * @param build {@code buildCommand}
 * @param dev {@code devCommand}
 * @param ignore {@code ignoreCommand}
 * @param outputDirectory {@code outputDirectory}
 */
public record Commands(
    List<String> command,
    @Nullable String install,
    @Nullable String build,
    @Nullable String dev,
    @Nullable String ignore,
    @Nullable String outputDirectory) {
  /** Keeps an immutable copy. */
  public Commands {
    command = List.copyOf(command);
  }
}
