package dev.signalbox.model.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says at the top level beside services and rules. Vercel allows some of it only where
 * there are no services; validation says so.
 *
 * @param framework slug; null when absent or {@code null}
 * @param commands build settings of a project without services
 * @param regions where functions run, as written
 * @param failoverRegions {@code functionFailoverRegions}
 * @param env variables at run time
 * @param buildEnv variables at build time, {@code build.env}
 * @param functions settings of functions by pattern
 * @param crons calls of public paths by the clock
 * @param schedules the newer kind of crons
 * @param daemons processes that run all the time and take no requests
 * @param images image optimisation, or null
 * @param proxy top-level middleware, or null
 * @param bulkRedirectsPath file or folder with many redirects, or null
 */
public record ProjectSettings(
    @Nullable String framework,
    Commands commands,
    List<String> regions,
    List<String> failoverRegions,
    List<EnvVariable> env,
    List<EnvVariable> buildEnv,
    List<FunctionSettings> functions,
    List<Cron> crons,
    List<Schedule> schedules,
    List<Daemon> daemons,
    @Nullable Images images,
    @Nullable Proxy proxy,
    @Nullable String bulkRedirectsPath) {
  /** Keeps immutable copies. */
  public ProjectSettings {
    regions = List.copyOf(regions);
    failoverRegions = List.copyOf(failoverRegions);
    env = List.copyOf(env);
    buildEnv = List.copyOf(buildEnv);
    functions = List.copyOf(functions);
    crons = List.copyOf(crons);
    schedules = List.copyOf(schedules);
    daemons = List.copyOf(daemons);
  }
}
