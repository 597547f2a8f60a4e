package dev.signalbox.app.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lists the files {@code vercel dev} would look at; installed packages, history and what the
 * project hides are left out.
 */
final class ProjectFiles {
  private static final Set<String> SKIPPED = Set.of("node_modules", ".git", ".vercel");
  private static final int MAX_FILES = 50_000;

  private ProjectFiles() {}

  /**
   * Paths relative to the folder, with forward slashes, sorted.
   *
   * @throws IOException when the folder cannot be read
   */
  static List<String> in(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean skip = SKIPPED.contains(String.valueOf(dir.getFileName()));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(folder.relativize(file).toString().replace('\\', '/'));
            return files.size() < MAX_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    IgnoreRules ignored = IgnoreRules.in(folder);
    files.removeIf(ignored::hides);
    files.sort(null);
    return files;
  }
}
