package dev.signalbox.app.settings;

/** Which colours a person wants. */
public enum Appearance {
  /** What the operating system says, now and when it changes. */
  SYSTEM,
  LIGHT,
  DARK
}
