package dev.signalbox.app.settings;

import java.util.List;
import java.util.Map;

/**
 * What a person chose, for all projects.
 *
 * @param version of this form; older ones are read with defaults for what they lack
 * @param appearance colours
 * @param recents folders opened lately, newest first
 * @param keys key combinations by action id, where they differ from the defaults
 */
public record Preferences(
    int version, Appearance appearance, List<Recent> recents, Map<String, String> keys) {
  private static final int NEWEST = 1;

  /** Keeps immutable copies. */
  public Preferences {
    recents = List.copyOf(recents);
    keys = Map.copyOf(keys);
  }

  /** Of a first start. */
  public static Preferences initial() {
    return new Preferences(NEWEST, Appearance.SYSTEM, List.of(), Map.of());
  }

  /** With other colours. */
  public Preferences withAppearance(Appearance wanted) {
    return new Preferences(version, wanted, recents, keys);
  }

  /** With other recents. */
  public Preferences withRecents(List<Recent> wanted) {
    return new Preferences(version, appearance, wanted, keys);
  }

  /** With other keys. */
  public Preferences withKeys(Map<String, String> wanted) {
    return new Preferences(version, appearance, recents, wanted);
  }
}
