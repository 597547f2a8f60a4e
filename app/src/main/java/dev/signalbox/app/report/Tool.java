package dev.signalbox.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What this build is. */
public final class Tool {
  private Tool() {}

  /** The version of the build, for example {@code 0.1.0}. */
  public static String version() {
    try (InputStream in =
        Objects.requireNonNull(Tool.class.getResourceAsStream("version.properties"))) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
