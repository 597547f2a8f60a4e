package dev.signalbox.model.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the config of a folder as vercel CLI 64.0.2 does: only in that folder, never above it. */
public final class ConfigLocator {
  /** The file that can be edited. */
  public static final String VERCEL_JSON = "vercel.json";

  private static final String VERCEL_TOML = "vercel.toml";
  private static final String NOW_JSON = "now.json";

  /** In the order the CLI tries them. */
  private static final List<String> SCRIPTS =
      List.of("vercel.ts", "vercel.mts", "vercel.js", "vercel.mjs", "vercel.cjs");

  private ConfigLocator() {}

  /** The config of a project folder. */
  public static ConfigLocation find(Path folder) {
    List<Path> scripts = existing(folder, SCRIPTS);
    if (scripts.size() > 1) {
      return conflict(
          scripts, "Multiple vercel config files found. Please use only one configuration file.");
    }
    Path now = folder.resolve(NOW_JSON);
    if (Files.exists(now)) {
      return new ConfigLocation.Refused(
          List.of(now),
          "DEPRECATED_NOW_JSON",
          "The `now.json` file is deprecated and no longer supported. Please rename it to"
              + " `vercel.json`.");
    }
    List<Path> found =
        Stream.concat(
                existing(folder, List.of(VERCEL_JSON, VERCEL_TOML)).stream(), scripts.stream())
            .toList();
    return switch (found.size()) {
      case 0 -> leftover(folder);
      case 1 -> single(found.getFirst());
      default ->
          conflict(
              found,
              "Multiple config files found: "
                  + String.join(", ", found.stream().map(ConfigLocator::name).toList())
                  + ". Please use only one configuration method.");
    };
  }

  private static ConfigLocation single(Path file) {
    return switch (name(file)) {
      case VERCEL_JSON -> new ConfigLocation.Json(file);
      case VERCEL_TOML ->
          new ConfigLocation.ReadOnly(
              file,
              "vercel.toml is shown read-only: Signalbox edits vercel.json. Vercel compiles the"
                  + " TOML file to .vercel/vercel.json.");
      default ->
          new ConfigLocation.ReadOnly(
              file,
              name(file)
                  + " is a program that makes the config when Vercel runs it, so Signalbox shows it"
                  + " read-only and never runs it.");
    };
  }

  /** Without a config file the CLI still uses what it compiled last. */
  private static ConfigLocation leftover(Path folder) {
    Path compiled = folder.resolve(".vercel").resolve(VERCEL_JSON);
    return Files.exists(compiled)
        ? new ConfigLocation.ReadOnly(
            compiled,
            "There is no config file, so Vercel uses .vercel/vercel.json, which it compiled"
                + " earlier.")
        : new ConfigLocation.Missing(folder.resolve(VERCEL_JSON));
  }

  private static ConfigLocation conflict(List<Path> files, String message) {
    return new ConfigLocation.Refused(files, "CONFLICTING_CONFIG_FILES", message);
  }

  private static List<Path> existing(Path folder, List<String> names) {
    return names.stream().map(folder::resolve).filter(Files::exists).toList();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
