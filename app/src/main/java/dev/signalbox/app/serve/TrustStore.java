package dev.signalbox.app.serve;

import dev.signalbox.app.settings.JsonFile;
import dev.signalbox.app.settings.Places;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers which commands of which folder the user allowed to run. A folder whose commands changed
 * since is asked about again, so that a pull cannot bring in a command nobody has seen.
 */
public final class TrustStore {
  private final JsonFile<Trusted> file;

  /** Fingerprints of the allowed plans by folder. */
  record Trusted(Map<String, String> folders) {}

  /** Reads and writes below the given places. */
  public TrustStore(Places places) {
    file =
        new JsonFile<>(
            places.config().resolve("trusted-folders.json"), Trusted.class, new Trusted(Map.of()));
  }

  /** Whether exactly this plan was allowed for this folder. */
  public boolean trusts(Path folder, LaunchPlan plan) {
    return plan.fingerprint().equals(file.read().folders().get(key(folder)));
  }

  /**
   * Remembers that the user allowed this plan.
   *
   * @throws IOException when it cannot be written down
   */
  public void trust(Path folder, LaunchPlan plan) throws IOException {
    Map<String, String> folders = new LinkedHashMap<>(file.read().folders());
    folders.put(key(folder), plan.fingerprint());
    file.write(new Trusted(folders));
  }

  /**
   * Forgets what was allowed for a folder.
   *
   * @throws IOException when it cannot be written down
   */
  public void forget(Path folder) throws IOException {
    Map<String, String> folders = new LinkedHashMap<>(file.read().folders());
    folders.remove(key(folder));
    file.write(new Trusted(folders));
  }

  private static String key(Path folder) {
    try {
      return folder.toRealPath().toString();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize().toString();
    }
  }
}
