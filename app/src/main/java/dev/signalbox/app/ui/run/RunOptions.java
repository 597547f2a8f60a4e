package dev.signalbox.app.ui.run;

import dev.signalbox.app.process.RestartPolicy;
import dev.signalbox.app.serve.ServeOptions;
import dev.signalbox.app.serve.ServiceChoice;
import dev.signalbox.model.route.trace.Mode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How a person wants the project to be run; counts from the next start on. */
final class RunOptions {
  private final Map<String, ServiceChoice> choices = new HashMap<>();
  private final BooleanProperty restarting = new SimpleBooleanProperty();
  private final BooleanProperty bindingsRouted = new SimpleBooleanProperty(true);
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.PRODUCTION);

  /** Whether services that crash are started again. */
  BooleanProperty restarting() {
    return restarting;
  }

  /** Whether calls between services are seen. */
  BooleanProperty bindingsRouted() {
    return bindingsRouted;
  }

  /** Whose answers are given. */
  ObjectProperty<Mode> mode() {
    return mode;
  }

  /** What stands behind a service. */
  ServiceChoice choice(String service) {
    return choices.getOrDefault(service, new ServiceChoice.Start());
  }

  /** Puts something else behind a service. */
  void choose(String service, ServiceChoice choice) {
    choices.put(service, choice);
  }

  /** Starts every service again. */
  void forget() {
    choices.clear();
  }

  /** In the words of those who serve. */
  ServeOptions serve() {
    return new ServeOptions(
        mode.get(),
        ServeOptions.standard().port(),
        true,
        Set.of(),
        choices,
        restarting.get() ? RestartPolicy.withBackOff() : RestartPolicy.never(),
        bindingsRouted.get(),
        System.getenv());
  }
}
