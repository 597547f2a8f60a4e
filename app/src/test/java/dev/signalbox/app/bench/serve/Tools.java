package dev.signalbox.app.bench.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/** Programs the benchmark compares with, found or installed, and our own as it is shipped. */
final class Tools {
  /** As the launcher starts the program; the archive of classes appears with the first end. */
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xms14m",
          "-Xmn8m",
          "-Xmx64m",
          "-XX:TrimNativeHeapInterval=2000",
          "-XX:+AutoCreateSharedArchive",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private Tools() {}

  static boolean installed(String program) throws IOException, InterruptedException {
    return succeeds(Path.of("."), "sh", "-c", "command -v " + program);
  }

  /** Installs packages for Node into a folder that is kept for the next run; false if it fails. */
  static boolean npm(Path folder, String... packages) throws IOException, InterruptedException {
    Path done = folder.resolve("installed-" + String.join("_", packages).replaceAll("\\W", "-"));
    if (Files.exists(done)) {
      return true;
    }
    Files.createDirectories(folder);
    Path manifest = folder.resolve("package.json");
    if (!Files.exists(manifest)) {
      Files.writeString(manifest, "{\"private\":true,\"overrides\":{\"sandbox\":\"4.5.0\"}}");
    }
    List<String> command = new ArrayList<>(List.of("npm", "i", "--no-audit", "--no-fund"));
    command.addAll(List.of(packages));
    if (!succeeds(folder, command.toArray(String[]::new))) {
      return false;
    }
    Files.writeString(done, "");
    return true;
  }

  private static boolean succeeds(Path folder, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(4, TimeUnit.MINUTES);
    process.destroy();
    return ended && process.exitValue() == 0;
  }

  /**
   * Our own command, from jars as it is shipped: folders of classes cannot be archived.
   *
   * @param shipped the class path without what only tests need
   */
  static List<String> signalbox(Path work, Path project, int port, String shipped)
      throws IOException {
    List<String> jars = new ArrayList<>();
    for (String entry : shipped.split(":", -1)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        Path jar = work.resolve("classes-" + jars.size() + ".jar");
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        tool.run(System.out, System.err, "cf", jar.toString(), "-C", entry, ".");
        jars.add(jar.toString());
      } else if (Files.isRegularFile(path)) {
        jars.add(entry);
      }
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add("-XX:SharedArchiveFile=" + work.resolve("signalbox.jsa"));
    command.addAll(List.of("-cp", String.join(":", jars), "dev.signalbox.app.Main", "serve"));
    command.addAll(List.of(project.toString(), "--trust", "--port", String.valueOf(port)));
    command.addAll(List.of("--data-dir", work.resolve("data").toString()));
    return command;
  }
}
