package dev.signalbox.model.route.dev;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chooses the project files that vercel dev 64.0.2 knows of, and those of them it never sends. */
final class ServedFiles {
  /** What the command line ignores in every folder, whatever the case. */
  private static final Set<String> IGNORED =
      Set.of(
          ".hg",
          ".git",
          ".gitmodules",
          ".svn",
          ".cache",
          ".next",
          ".now",
          ".vercel",
          ".npmignore",
          ".dockerignore",
          ".gitignore",
          ".ds_store",
          ".lock-wscript",
          ".env.local",
          ".venv",
          "npm-debug.log",
          "config.gypi",
          "node_modules",
          "__pycache__",
          "venv",
          "cvs");

  private static final Pattern IGNORED_PATTERN =
      Pattern.compile("\\..*\\.swp|\\.wafpicke-.*|\\.env\\..*\\.local|\\.pnp.*");

  /** What is found in the project's own folder and answered with 404, before any rewrite. */
  private static final Set<String> WITHHELD =
      Set.of(
          "vercel.json",
          "vercel.toml",
          "vercel.ts",
          "vercel.js",
          "vercel.mjs",
          "vercel.cjs",
          "vercel.mts",
          "now.json",
          ".vercelignore",
          ".nowignore",
          "package.json",
          "package-lock.json",
          "yarn.lock",
          "pnpm-lock.yaml",
          "bun.lock",
          "bun.lockb",
          "README.md");

  /** Folder by folder, as they are listed: what is in a folder goes before names it begins. */
  private static final Comparator<String> IN_FOLDERS =
      Comparator.comparing(name -> name.replace('/', '\0'));

  private ServedFiles() {}

  /** Files of a project without services: its public folder, or everything but its functions. */
  static List<String> application(List<String> names) {
    String folder = "public/";
    if (names.stream().anyMatch(name -> name.startsWith(folder))) {
      return names.stream()
          .filter(name -> name.startsWith(folder))
          .map(name -> name.substring(folder.length()))
          .filter(ServedFiles::isKnown)
          .sorted(IN_FOLDERS)
          .toList();
    }
    return known(
        names.stream()
            .filter(name -> !name.startsWith("api/") && !name.matches("middleware\\.[jt]s"))
            .filter(name -> !name.equals("package.json"))
            .toList());
  }

  /** Without what the command line ignores; its own configuration is always there. */
  static List<String> known(List<String> names) {
    return Stream.concat(Stream.of("vercel.json"), names.stream())
        .filter(ServedFiles::isKnown)
        .distinct()
        .sorted(IN_FOLDERS)
        .toList();
  }

  private static boolean isKnown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.startsWith(".yarn/cache/")
        && Stream.of(lower.split("/", -1))
            .noneMatch(part -> IGNORED.contains(part) || IGNORED_PATTERN.matcher(part).matches());
  }

  /** Whether a file is found but not sent: configuration, lock files and secrets at the top. */
  static boolean isWithheld(String name) {
    return WITHHELD.contains(name) || name.startsWith(".env");
  }
}
