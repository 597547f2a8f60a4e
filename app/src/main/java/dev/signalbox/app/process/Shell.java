package dev.signalbox.app.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The command lines that run a service's command on this system. */
final class Shell {
  /** Whether services end with this program however it ends; Windows has no such shell. */
  static final boolean SUPERVISES =
      !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private Shell() {}

  /** The words that start the command under supervision. */
  static List<String> supervising(String command) {
    if (!SUPERVISES) {
      return List.of("cmd.exe", "/d", "/s", "/c", command);
    }
    List<String> words = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      words.add(SETSID.toString());
    }
    words.addAll(List.of("/bin/sh", "-c", script(), "signalbox-supervisor", command));
    words.add(UUID.randomUUID().toString());
    return words;
  }

  private static String script() {
    try (InputStream in = Shell.class.getResourceAsStream("supervise.sh")) {
      if (in == null) {
        throw new IllegalStateException("supervise.sh is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
