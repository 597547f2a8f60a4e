package dev.signalbox.app.serve;

import dev.signalbox.app.settings.OwnFile;
import dev.signalbox.app.settings.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Remembers which commands of which folder the user allowed to run. A folder whose commands changed
 * since is asked about again, so that a pull cannot bring in a command nobody has seen.
 *
 * <p>Each folder has a small file with its path and the fingerprints of its commands: two programs
 * that are allowed something at once do not forget each other's, and a file that says anything else
 * allows nothing.
 */
public final class TrustStore {
  private static final Pattern FINGERPRINTS = Pattern.compile("(?:[0-9a-f]{64}\n)*");

  private final Path files;

  /** Reads and writes below the given places. */
  public TrustStore(Places places) {
    files = places.config().resolve("trusted-folders");
  }

  /** Whether every command of this plan was allowed for this folder; others may have been, too. */
  public boolean trusts(Path folder, LaunchPlan plan) {
    Path real = real(folder);
    try {
      String allowed = Files.readString(file(real));
      String head = real + "\n";
      String rest = allowed.startsWith(head) ? allowed.substring(head.length()) : "";
      return FINGERPRINTS.matcher(rest).matches()
          && rest.lines().toList().containsAll(plan.fingerprints());
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Remembers that the user allowed this plan.
   *
   * @throws IOException when it cannot be written down
   */
  public void trust(Path folder, LaunchPlan plan) throws IOException {
    Path real = real(folder);
    OwnFile.write(file(real), text(real, plan));
  }

  private Path file(Path real) {
    return files.resolve(OwnFile.nameFor(real) + ".txt");
  }

  private static String text(Path real, LaunchPlan plan) {
    return real
        + "\n"
        + String.join("", plan.fingerprints().stream().map(one -> one + "\n").toList());
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
