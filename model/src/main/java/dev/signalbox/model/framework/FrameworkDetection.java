package dev.signalbox.model.framework;

import dev.signalbox.model.repo.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Recognises frameworks in a folder as fs-detectors 7.7.3 does. */
public final class FrameworkDetection {
  private FrameworkDetection() {}

  /** Stable frameworks in a folder; several mean that Vercel cannot decide. */
  public static List<Framework> stable(FileTree folder) {
    return detect(folder, framework -> !framework.experimental());
  }

  /** Stable or switched on frameworks of one runtime, or of any when it is null. */
  public static List<Framework> stable(
      FileTree folder, @Nullable String runtime, Experiments experiments) {
    return detect(
        folder,
        framework ->
            experiments.recognises(framework)
                && (runtime == null || runtime.equals(FrameworkCatalog.runtime(framework.slug()))));
  }

  /** Frameworks that services are proposed for: experimental ones too if they are a runtime. */
  public static List<Framework> proposable(FileTree folder) {
    return detect(folder, framework -> !framework.experimental() || framework.runtimeFramework());
  }

  private static List<Framework> detect(FileTree folder, Predicate<Framework> candidate) {
    List<@Nullable Framework> matches = new ArrayList<>();
    for (Framework framework : FrameworkCatalog.all()) {
      if (candidate.test(framework)) {
        matches.add(recognised(framework, folder) ? framework : null);
      }
    }
    for (Framework match : List.copyOf(matches.stream().filter(Objects::nonNull).toList())) {
      match.supersedes().forEach(slug -> remove(matches, slug));
    }
    return matches.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  private static boolean recognised(Framework framework, FileTree folder) {
    boolean asked = !framework.all().isEmpty() || !framework.any().isEmpty();
    return asked
        && framework.all().stream().allMatch(detector -> detector.found(folder))
        && (framework.any().isEmpty()
            || framework.any().stream().anyMatch(detector -> detector.found(folder)));
  }

  /**
   * Drops a framework and what it supersedes. Its place is looked up before the others go, as
   * Vercel does; when one before it goes, the place names its successor, which goes instead.
   */
  private static void remove(List<@Nullable Framework> matches, String slug) {
    int index = 0;
    while (index < matches.size() && !named(matches.get(index), slug)) {
      index++;
    }
    if (index == matches.size()) {
      return;
    }
    Framework found = matches.get(index);
    if (found != null) {
      found.supersedes().forEach(other -> remove(matches, other));
    }
    if (index < matches.size()) {
      matches.remove(index);
    }
  }

  private static boolean named(@Nullable Framework framework, String slug) {
    return framework != null && framework.slug().equals(slug);
  }
}
