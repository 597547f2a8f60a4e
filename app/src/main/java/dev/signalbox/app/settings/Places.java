package dev.signalbox.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folders of this program on this machine.
 *
 * @param config preferences and what is remembered per project
 * @param state logs, journals of unsaved text, the lock of the running instance
 */
public record Places(Path config, Path state) {
  private static final String NAME = "signalbox";

  /** Everything below one folder, as {@code --data-dir} asks. */
  public static Places below(Path folder) {
    return new Places(folder.resolve("config"), folder.resolve("state"));
  }

  /** Where the operating system wants it: XDG folders, Application Support, AppData. */
  public static Places ofSystem() {
    return of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  static Places of(String os, Path home, Map<String, String> environment) {
    String system = os.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      Path roaming = path(environment.get("APPDATA"), home.resolve("AppData/Roaming"));
      Path local = path(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
      return new Places(roaming.resolve("Signalbox"), local.resolve("Signalbox"));
    }
    if (system.startsWith("mac")) {
      Path library = home.resolve("Library");
      return new Places(
          library.resolve("Application Support/Signalbox"), library.resolve("Logs/Signalbox"));
    }
    return new Places(
        path(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve(NAME),
        path(environment.get("XDG_STATE_HOME"), home.resolve(".local/state")).resolve(NAME));
  }

  private static Path path(@Nullable String value, Path otherwise) {
    return value == null || value.isBlank() ? otherwise : Path.of(value);
  }
}
