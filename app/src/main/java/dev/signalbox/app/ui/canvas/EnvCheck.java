package dev.signalbox.app.ui.canvas;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Service;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What can be said about a name for a binding's variable. */
record EnvCheck(Verdict verdict, List<String> alsoUsedBy) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /** Whether the name will do. */
  enum Verdict {
    FREE,
    EMPTY,
    NOT_A_NAME,
    TAKEN
  }

  static EnvCheck of(Config config, String caller, String name) {
    List<String> others =
        config.services().stream()
            .filter(service -> !service.name().equals(caller) && uses(service, name))
            .map(Service::name)
            .toList();
    boolean taken = config.service(caller).filter(service -> uses(service, name)).isPresent();
    return new EnvCheck(verdict(name, taken), others);
  }

  boolean allowed() {
    return verdict == Verdict.FREE;
  }

  private static Verdict verdict(String name, boolean taken) {
    if (name.isEmpty()) {
      return Verdict.EMPTY;
    }
    if (!NAME.matcher(name).matches()) {
      return Verdict.NOT_A_NAME;
    }
    return taken ? Verdict.TAKEN : Verdict.FREE;
  }

  private static boolean uses(Service service, String name) {
    return service.bindings().stream()
        .map(Binding::env)
        .anyMatch(env ->
            env != null && env.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
  }
}
