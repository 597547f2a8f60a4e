package dev.signalbox.app.cli;

import dev.signalbox.app.process.LogLine;
import dev.signalbox.app.process.ServiceState;
import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.app.serve.ServeListener;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** Writes what happens while a project runs, one line each. */
final class ServeLog implements ServeListener {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

  private final PrintWriter out;

  ServeLog(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void changed(String service, ServiceState state) {
    String words =
        switch (state) {
          case ServiceState.Stopped stopped -> "stopped";
          case ServiceState.Starting starting -> "starting";
          case ServiceState.Running on ->
              "running on port "
                  + on.endpoint().port()
                  + " after "
                  + on.startup().toMillis()
                  + " ms";
          case ServiceState.Stopping stopping -> "stopping";
          case ServiceState.Failed failure -> "FAILED: " + failure.message();
        };
    line(service + " " + words);
  }

  @Override
  public void logged(LogLine line) {
    line("[" + line.service() + "] " + line.text());
  }

  @Override
  public void exchanged(ExchangeEvent event) {
    String caller = event.caller() == null ? "" : event.caller() + ": ";
    String owner = Objects.requireNonNullElse(event.decision().owner(), "router");
    String rule = event.decision().rule() == null ? "" : " by " + event.decision().rule();
    String error = event.error() == null ? "" : "  (" + event.error() + ")";
    line(
        TIME.format(event.at())
            + " "
            + caller
            + event.head().method()
            + " "
            + event.head().target()
            + " -> "
            + owner
            + rule
            + " "
            + event.status()
            + " "
            + event.latency().toMillis()
            + " ms "
            + event.bytesOut()
            + " B"
            + error);
  }

  @Override
  public void reloaded(String sentence) {
    line(sentence);
  }

  private void line(String text) {
    out.println(text);
    out.flush();
  }
}
