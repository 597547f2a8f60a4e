package dev.signalbox.model.resolve;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A service of the older model.
 *
 * @param name its name
 * @param type {@code web} and others, as written
 * @param trigger of jobs and what counts as one; null for the others
 * @param workspace the folder it is built in
 * @param entrypoint file in the workspace, image or Dockerfile; null when none is given
 * @param routing where it is reached; null when it has no prefix
 * @param framework declared or detected; null for none
 * @param runtime null for static results
 * @param builder who builds it
 * @param handlerFunction attribute of a Python {@code module:attr}; null otherwise
 * @param topics of queues; null where none belong
 * @param config the entry
 */
public record LegacyService(
    String name,
    String type,
    @Nullable String trigger,
    String workspace,
    @Nullable String entrypoint,
    @Nullable Prefix routing,
    @Nullable String framework,
    @Nullable String runtime,
    Builder builder,
    @Nullable String handlerFunction,
    @Nullable JsonArray topics,
    JsonObject config)
    implements ResolvedService {

  /**
   * Where a web service is reached.
   *
   * @param path with a leading slash
   * @param source {@code configured} or {@code generated}
   * @param subdomain in lower case; null for none
   */
  public record Prefix(String path, String source, @Nullable String subdomain) {
    /** The path with one leading and no trailing slash. */
    public String normalized() {
      return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
  }

  @Override
  public String folder() {
    return workspace;
  }

  /** Whether it answers requests from outside. */
  public boolean web() {
    return type.equals("web");
  }

  /** Whether a schedule starts it. */
  public boolean scheduled() {
    return type.equals("cron") || (type.equals("job") && "schedule".equals(trigger));
  }
}
