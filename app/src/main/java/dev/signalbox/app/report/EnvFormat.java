package dev.signalbox.app.report;

import dev.signalbox.model.env.ServiceVariables;

/** The forms the variables of a service are reported in. */
public enum EnvFormat {
  /** For people: each variable, where it comes from and what it hides. */
  TEXT,
  /** For programs. */
  JSON,
  /** Lines of a {@code .env} file. */
  DOTENV;

  /**
   * The report; ends with a line feed.
   *
   * @param reveal whether values of files and of this process's environment are shown
   */
  public String write(ServiceVariables variables, boolean reveal) {
    return new EnvReport(variables, reveal).write(this);
  }
}
