package dev.signalbox.model.framework;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Vercel does only when a process variable asks for it (fs-detectors 7.7.3). Nothing is read
 * from the process here: who resolves services says what is switched on.
 *
 * @param buildpacks runtimes that are built by a buildpack when the files suggest one
 */
public record Experiments(Set<String> buildpacks) {
  private static final String BUILDPACK = "VERCEL_EXPERIMENTAL_BUILDPACK_";

  /** The runtimes Vercel has a buildpack for, with the file that suggests it. */
  private static final Map<String, String> MARKERS = Map.of("ruby", "Gemfile");

  /** Keeps a copy. */
  public Experiments {
    buildpacks = Set.copyOf(buildpacks);
  }

  /** Nothing is switched on. */
  public static Experiments none() {
    return new Experiments(Set.of());
  }

  /**
   * What variables of a process switch on: {@code VERCEL_EXPERIMENTAL_BUILDPACK_RUBY=1}.
   *
   * @param variables by name; all others are ignored
   */
  public static Experiments of(Map<String, String> variables) {
    return "1".equals(variables.get(BUILDPACK + "RUBY")) ? new Experiments(Set.of("ruby")) : none();
  }

  /** Whether a runtime may be built by a buildpack. */
  public boolean buildpack(@Nullable String runtime) {
    return runtime != null && buildpacks.contains(runtime) && MARKERS.containsKey(runtime);
  }

  /** The file that suggests the buildpack of a runtime. */
  public String marker(String runtime) {
    String marker = MARKERS.get(runtime);
    if (marker == null) {
      throw new IllegalArgumentException("no buildpack: " + runtime);
    }
    return marker;
  }

  /** Whether a framework is looked for in the files of a service. */
  boolean recognises(Framework framework) {
    return !framework.experimental() || buildpack(framework.slug());
  }
}
