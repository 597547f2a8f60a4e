package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code functions}, of the project or of a service.
 *
 * @param pattern glob of the files it is about, relative to the owner's root
 * @param runtime package of a community runtime, or null
 * @param memory MB, or null
 * @param maxDuration seconds as written, or {@code max}; null when absent
 * @param regions where they run
 * @param includeFiles glob of more files, or null
 * @param excludeFiles glob of files left out, or null
 * @param triggers queues and schedules that call them, {@code experimentalTriggers}
 * @param member key and value in the file
 * @param json the value; fields not named above are read from it
 */
public record FunctionSettings(
    String pattern,
    @Nullable String runtime,
    @Nullable Double memory,
    @Nullable String maxDuration,
    List<String> regions,
    @Nullable String includeFiles,
    @Nullable String excludeFiles,
    List<FunctionTrigger> triggers,
    JsonMember member,
    JsonObject json) {
  /** Keeps immutable copies. */
  public FunctionSettings {
    regions = List.copyOf(regions);
    triggers = List.copyOf(triggers);
  }
}
