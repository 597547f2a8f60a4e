package dev.signalbox.app.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to the list of recent projects: pinned ones first, then the newest. */
public final class Recents {
  /** How many are remembered, pinned ones not counted. */
  public static final int LIMIT = 15;

  private static final Comparator<Recent> ORDER =
      Comparator.comparing(Recent::pinned).thenComparingLong(Recent::opened).reversed();

  private Recents() {}

  /** With a folder that was opened just now. */
  public static List<Recent> opened(List<Recent> recents, String folder, long now) {
    boolean pinned =
        recents.stream().anyMatch(recent -> recent.pinned() && recent.folder().equals(folder));
    List<Recent> changed = without(recents, folder);
    changed.add(new Recent(folder, now, pinned));
    return ordered(changed);
  }

  /** With a folder pinned, or no longer pinned. */
  public static List<Recent> pinned(List<Recent> recents, String folder, boolean pinned) {
    return ordered(
        recents.stream()
            .map(recent ->
                recent.folder().equals(folder)
                    ? new Recent(folder, recent.opened(), pinned)
                    : recent)
            .toList());
  }

  /** Without a folder. */
  public static List<Recent> removed(List<Recent> recents, String folder) {
    return List.copyOf(without(recents, folder));
  }

  private static List<Recent> without(List<Recent> recents, String folder) {
    return new ArrayList<>(
        recents.stream().filter(recent -> !recent.folder().equals(folder)).toList());
  }

  private static List<Recent> ordered(List<Recent> recents) {
    List<Recent> sorted = recents.stream().sorted(ORDER).toList();
    long pinned = sorted.stream().filter(Recent::pinned).count();
    return sorted.subList(0, (int) Math.min(sorted.size(), pinned + LIMIT));
  }
}
