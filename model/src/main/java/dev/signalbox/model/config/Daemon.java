package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code daemons}: a container that takes no requests.
 *
 * @param name the key
 * @param root folder, as written; null when missing
 * @param entrypoint Dockerfile; null when missing
 * @param instances how many run; the older {@code replicas} counts when it is absent; null when
 *     missing
 * @param command start command, empty when absent
 * @param member key and value in the file
 * @param json the value; fields not named above are read from it
 */
public record Daemon(
    String name,
    @Nullable String root,
    @Nullable String entrypoint,
    @Nullable Integer instances,
    List<String> command,
    JsonMember member,
    JsonObject json) {
  /** Keeps an immutable copy. */
  public Daemon {
    command = List.copyOf(command);
  }
}
