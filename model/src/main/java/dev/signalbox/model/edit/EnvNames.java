package dev.signalbox.model.edit;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Service;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Proposes names for the variables of bindings. */
public final class EnvNames {
  private EnvNames() {}

  /**
   * A name for the address of a target that the caller does not use yet: {@code JOBS_URL}, then
   * {@code JOBS_URL_2} and so on. Names that differ in case only count as used.
   *
   * @param caller the service that gets the binding
   * @param target name of the service it leads to
   * @param taken other names to keep clear of, for example those of the {@code .env} file
   */
  public static String suggest(Service caller, String target, Collection<String> taken) {
    Set<String> used = new HashSet<>();
    taken.forEach(name -> used.add(name.toUpperCase(Locale.ROOT)));
    for (Binding binding : caller.bindings()) {
      String env = binding.env();
      if (env != null) {
        used.add(env.toUpperCase(Locale.ROOT));
      }
    }
    String base = base(target);
    String name = base;
    for (int count = 2; used.contains(name); count++) {
      name = base + "_" + count;
    }
    return name;
  }

  private static String base(String target) {
    String name = target.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    return (name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name) + "_URL";
  }
}
