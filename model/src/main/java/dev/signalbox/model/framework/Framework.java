package dev.signalbox.model.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework Vercel knows.
 *
 * @param slug how configs name it
 * @param name how people name it
 * @param runtime what runs it on the server; null for frontends and statics
 * @param nodeBackend whether services build it with {@code @vercel/backends}
 * @param experimental whether it is only recognised where experiments are asked for
 * @param runtimeFramework whether it stands for a plain runtime
 * @param builder package that builds it; null for the static builder
 * @param source what the builder starts from; null for {@code package.json}
 * @param supersedes slugs that are dropped when this one is recognised
 * @param envPrefix of variables that reach the browser; null when it has none
 * @param devCommand default development command; null when it has none
 * @param all signs that must all be there
 * @param any signs of which one must be there; empty when none is asked for
 */
public record Framework(
    String slug,
    String name,
    @Nullable String runtime,
    boolean nodeBackend,
    boolean experimental,
    boolean runtimeFramework,
    @Nullable String builder,
    @Nullable String source,
    List<String> supersedes,
    @Nullable String envPrefix,
    @Nullable String devCommand,
    List<Detector> all,
    List<Detector> any) {
  /** Keeps immutable copies. */
  public Framework {
    supersedes = List.copyOf(supersedes);
    all = List.copyOf(all);
    any = List.copyOf(any);
  }

  /** Whether it has a user interface and no server of its own. */
  public boolean frontend() {
    return runtime == null;
  }
}
