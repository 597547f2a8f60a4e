package dev.signalbox.model.route.dev;

import java.util.List;
import java.util.Set;

/** Chooses the project files that vercel dev 64.0.2 serves. */
final class ServedFiles {
  private static final Set<String> HIDDEN =
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
          ".gitignore",
          "package.json",
          "package-lock.json",
          "yarn.lock",
          "pnpm-lock.yaml",
          "bun.lock",
          "bun.lockb",
          "README.md",
          "README");

  private ServedFiles() {}

  /** Files of a project without services: its public folder, or everything but its functions. */
  static List<String> application(List<String> names) {
    String folder = "public/";
    if (names.stream().anyMatch(name -> name.startsWith(folder))) {
      return names.stream()
          .filter(name -> name.startsWith(folder))
          .map(name -> name.substring(folder.length()))
          .toList();
    }
    return names.stream()
        .filter(name -> !name.startsWith("api/") && !name.matches("middleware\\.[jt]s"))
        .toList();
  }

  /** Without configuration, lock files, secrets and installed packages. */
  static List<String> visible(List<String> names) {
    return names.stream().filter(ServedFiles::visible).sorted().toList();
  }

  private static boolean visible(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    boolean installed = ("/" + name).contains("/node_modules/") || ("/" + name).contains("/.git/");
    return !installed && !HIDDEN.contains(file) && !file.startsWith(".env");
  }
}
