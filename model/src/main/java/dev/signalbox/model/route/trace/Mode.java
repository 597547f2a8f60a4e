package dev.signalbox.model.route.trace;

/** The two ways to read a configuration. */
public enum Mode {
  /** What Vercel's platform does. */
  PRODUCTION("production"),
  /** What vercel dev 64.0.2 does, quirks included. */
  VERCEL_DEV("vercel dev");

  private final String title;

  Mode(String title) {
    this.title = title;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }
}
