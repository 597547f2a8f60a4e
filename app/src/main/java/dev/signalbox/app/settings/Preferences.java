package dev.signalbox.app.settings;

import java.util.List;
import java.util.Map;

/**
 * What a person chose, for all projects.
 *
 * @param version of this form; older ones are read with defaults for what they lack
 * @param appearance colours
 * @param recents folders opened lately, newest first
 * @param lessMotion whether nothing glides or fades, whatever the system says
 * @param keys key combinations by action id, where they differ from the defaults
 */
public record Preferences(
    int version,
    Appearance appearance,
    boolean lessMotion,
    List<Recent> recents,
    Map<String, String> keys) {
  private static final int NEWEST = 1;

  /** Keeps immutable copies. */
  public Preferences {
    recents = List.copyOf(recents);
    keys = Map.copyOf(keys);
  }

  /** Of a first start. */
  public static Preferences initial() {
    return new Preferences(NEWEST, Appearance.SYSTEM, false, List.of(), Map.of());
  }

  /** With other colours. */
  public Preferences withAppearance(Appearance wanted) {
    return new Preferences(version, wanted, lessMotion, recents, keys);
  }

  /** With more or less motion. */
  public Preferences withLessMotion(boolean wanted) {
    return new Preferences(version, appearance, wanted, recents, keys);
  }

  /** With other recents. */
  public Preferences withRecents(List<Recent> wanted) {
    return new Preferences(version, appearance, lessMotion, wanted, keys);
  }

  /** With other keys. */
  public Preferences withKeys(Map<String, String> wanted) {
    return new Preferences(version, appearance, lessMotion, recents, wanted);
  }
}
