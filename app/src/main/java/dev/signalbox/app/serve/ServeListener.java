package dev.signalbox.app.serve;

import dev.signalbox.app.process.LogLine;
import dev.signalbox.app.process.ServiceState;
import dev.signalbox.app.router.ExchangeEvent;

/** Hears what happens while a project runs, on background threads; must return at once. */
public interface ServeListener {

  /** A service entered a state. */
  void changed(String service, ServiceState state);

  /** A service wrote a line. */
  void logged(LogLine line);

  /** A request ended. */
  void exchanged(ExchangeEvent event);

  /** The configuration was read again; the sentence says with what result. */
  void reloaded(String sentence);
}
