package dev.signalbox.app.log;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Level;

/**
 * One thing that was written down.
 *
 * @param time when
 * @param level how serious it is
 * @param source who wrote it: a class, without its package
 * @param text what was written, a stack trace after it
 */
public record LogEntry(Instant time, Level level, String source, String text) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

  /** The entry as a line of text, or several. */
  public String line(ZoneId zone) {
    return TIME.format(time.atZone(zone)) + "  " + level.getName() + "  " + source + "  " + text;
  }
}
