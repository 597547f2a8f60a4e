package dev.signalbox.app.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists folders of the project as {@code vercel dev} shows them: folders end in a slash. */
final class DirectoryNames {
  private static final List<String> HIDDEN =
      List.of("vercel.json", "vercel.toml", "now.json", ".vercelignore", ".nowignore");

  private final Path project;

  DirectoryNames(Path project) {
    this.project = project;
  }

  /** Names in a folder given relative to the project, in order; empty when it cannot be read. */
  List<String> in(String folder) {
    Path path = project.resolve(folder).normalize();
    if (!path.startsWith(project)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(path)) {
      return children
          .map(child -> child.getFileName() + (Files.isDirectory(child) ? "/" : ""))
          .filter(name -> !HIDDEN.contains(name))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
