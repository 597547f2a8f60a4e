package dev.signalbox.model.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entrypoint written as {@code package.module:attribute}.
 *
 * @param file the module's file
 * @param attribute what is served
 */
public record PythonModule(String file, String attribute) {
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*):([A-Za-z_]\\w*)");

  /** Reads an entrypoint; empty when it is written in another way or missing. */
  public static Optional<PythonModule> parse(@Nullable String entrypoint) {
    if (entrypoint == null) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(entrypoint);
    return form.matches()
        ? Optional.of(new PythonModule(form.group(1).replace('.', '/') + ".py", form.group(2)))
        : Optional.empty();
  }
}
