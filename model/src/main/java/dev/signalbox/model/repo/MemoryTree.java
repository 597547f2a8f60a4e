package dev.signalbox.model.repo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files that stand nowhere but here.
 *
 * @param files text by path from the root of the repository
 * @param base the folder seen from, {@code .} for the root
 */
public record MemoryTree(Map<String, String> files, String base) implements FileTree {
  /** Keeps a sorted copy. */
  public MemoryTree {
    files = new TreeMap<>(files);
  }

  /** The whole repository. */
  public static MemoryTree of(Map<String, String> files) {
    return new MemoryTree(files, ".");
  }

  @Override
  public boolean exists(String path) {
    String full = full(path);
    return files.containsKey(full) || full.equals(".") || inside(full).findAny().isPresent();
  }

  @Override
  public boolean isFile(String path) {
    return files.containsKey(full(path));
  }

  @Override
  public Optional<String> read(String path) {
    return Optional.ofNullable(files.get(full(path)));
  }

  @Override
  public List<String> folders(String path) {
    String folder = full(path);
    return inside(folder)
        .filter(rest -> rest.indexOf('/') > 0)
        .map(rest -> rest.substring(0, rest.indexOf('/')))
        .distinct()
        .toList();
  }

  @Override
  public FileTree at(String folder) {
    return new MemoryTree(files, full(folder));
  }

  /** Paths of all files in a folder, relative to it. */
  private Stream<String> inside(String folder) {
    String prefix = folder.equals(".") ? "" : folder + "/";
    return files.keySet().stream()
        .filter(file -> file.startsWith(prefix))
        .map(file -> file.substring(prefix.length()));
  }

  private String full(String path) {
    return PosixPath.stripTrailingSlash(PosixPath.join(base, path));
  }
}
