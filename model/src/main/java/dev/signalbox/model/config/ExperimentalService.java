package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code experimentalServices}, the older model.
 *
 * @param name the key
 * @param type {@code web} when absent, else {@code job}, {@code worker}, {@code cron} or whatever
 *     is written
 * @param trigger of a job: {@code schedule}, {@code queue}, {@code workflow}; null otherwise
 * @param entrypoint file or folder, or null
 * @param root folder, or null
 * @param workspace folder, or null
 * @param framework slug, or null
 * @param builder package, or null
 * @param runtime or null
 * @param commands its commands
 * @param routePrefix as written, or null
 * @param mountPath from {@code mount} (string or {@code path}), or null
 * @param subdomain from {@code subdomain} or {@code mount.subdomain}, or null
 * @param schedules cron expressions
 * @param topics queue topics by name
 * @param member key and value in the file
 * @param json the value
 */
public record ExperimentalService(
    String name,
    String type,
    @Nullable String trigger,
    @Nullable String entrypoint,
    @Nullable String root,
    @Nullable String workspace,
    @Nullable String framework,
    @Nullable String builder,
    @Nullable String runtime,
    Commands commands,
    @Nullable String routePrefix,
    @Nullable String mountPath,
    @Nullable String subdomain,
    List<String> schedules,
    List<String> topics,
    JsonMember member,
    JsonObject json) {
  /** Keeps immutable copies. */
  public ExperimentalService {
    schedules = List.copyOf(schedules);
    topics = List.copyOf(topics);
  }
}
