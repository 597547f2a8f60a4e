package dev.signalbox.app.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Keeps the last entries of the program's log, each cut where it gets long. Thread-safe. */
public final class RecentLog extends Handler {
  private static final int MOST = 2_000;
  private static final int LONGEST = 20_000;

  private final SimpleFormatter words = new SimpleFormatter();
  private final Deque<LogEntry> entries = new ArrayDeque<>();

  /** Empty, until it listens. */
  public RecentLog() {
    setLevel(Level.INFO);
  }

  /** Takes all that is logged from now on. */
  public void listen() {
    Logger.getLogger("").addHandler(this);
  }

  @Override
  public void publish(LogRecord record) {
    if (isLoggable(record)) {
      LogEntry entry =
          new LogEntry(record.getInstant(), record.getLevel(), source(record), text(record));
      synchronized (entries) {
        if (entries.size() == MOST) {
          entries.removeFirst();
        }
        entries.add(entry);
      }
    }
  }

  /** The entries that are at least so serious, oldest first. */
  public List<LogEntry> entries(Level least) {
    synchronized (entries) {
      return entries.stream()
          .filter(entry -> entry.level().intValue() >= least.intValue())
          .toList();
    }
  }

  private String text(LogRecord record) {
    String said = words.formatMessage(record);
    Throwable thrown = record.getThrown();
    String text = thrown == null ? said : said + "\n" + trace(thrown);
    return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
  }

  /** A stack trace as Java prints it. */
  public static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString().strip();
  }

  private static String source(LogRecord record) {
    @Nullable String name = record.getLoggerName();
    return name == null ? "" : name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
