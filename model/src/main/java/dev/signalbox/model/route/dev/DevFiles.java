package dev.signalbox.model.route.dev;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files vercel dev 64.0.2 finds, service sources among them. Immutable. */
final class DevFiles {
  private static final Set<String> UNLISTED =
      Set.of("now.json", "vercel.json", "vercel.toml", ".nowignore", ".vercelignore");

  private final List<String> names;
  private final boolean cleanUrls;
  private final boolean trailingSlash;

  /** Length of the longest path that can lead to a file: its name between two slashes. */
  private final int longest;

  /** Places in the list of the files that a path leads to, by the path as it is. */
  private final Map<String, List<Integer>> byPath = new HashMap<>();

  /** The same, by the path without a slash at its end. */
  private final Map<String, List<Integer>> byTrimmed = new HashMap<>();

  /**
   * Takes the files.
   *
   * @param names their paths, in the order of the project's listing
   * @param cleanUrls whether {@code .html} may be left away
   * @param trailingSlash whether paths end with a slash
   */
  DevFiles(List<String> names, boolean cleanUrls, boolean trailingSlash) {
    this.names = List.copyOf(names);
    this.cleanUrls = cleanUrls;
    this.trailingSlash = trailingSlash;
    this.longest = 2 + names.stream().mapToInt(String::length).max().orElse(-2);
    for (int i = 0; i < names.size(); i++) {
      index(i, names.get(i));
    }
  }

  private void index(int place, String name) {
    add(byTrimmed, name, place);
    if (isIndex(name)) {
      add(byTrimmed, folder(name), place);
    }
    if (cleanUrls || trailingSlash) {
      boolean page = cleanUrls && name.endsWith(".html");
      add(trailingSlash ? byTrimmed : byPath, page ? withoutHtml(name) : name, place);
    }
  }

  private static void add(Map<String, List<Integer>> index, String path, int place) {
    index.computeIfAbsent(path, first -> new ArrayList<>(1)).add(place);
  }

  /** The file a path leads to, or null; an index page is preferred to other index files. */
  @Nullable String at(String path) {
    if (path.length() > longest) {
      return null;
    }
    String asked = path.startsWith("/") ? path.substring(1) : path;
    List<Integer> exact = byPath.isEmpty() ? List.of() : byPath.getOrDefault(asked, List.of());
    List<Integer> trimmed = byTrimmed.getOrDefault(withoutSlash(asked), List.of());
    if (exact.isEmpty() && trimmed.isEmpty()) {
      return null;
    }
    String index = null;
    for (int place : Stream.concat(exact.stream(), trimmed.stream()).sorted().toList()) {
      String name = names.get(place);
      if (!isIndex(name) || name.endsWith(".html")) {
        return name;
      }
      index = name;
    }
    return index;
  }

  /** Whether a file found for a path is really sent; vercel dev answers 404 where it is not. */
  boolean sends(String name, String asked) {
    if (ServedFiles.isWithheld(name)) {
      return false;
    }
    List<String> keys =
        cleanUrls && name.endsWith(".html") ? List.of(name, withoutHtml(name)) : List.of(name);
    boolean slash = trailingSlash && asked.endsWith("/");
    return keys.contains(slash ? withoutSlash(asked) : asked)
        || (isIndex(name) && folder(name).equals(withoutSlash(asked)));
  }

  /** What is listed of a folder: its files, and with a slash its folders; nothing if it is none. */
  List<String> entries(String folder) {
    String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    return names.stream()
        .filter(name -> name.startsWith(prefix))
        .filter(name -> !UNLISTED.contains(name.substring(name.lastIndexOf('/') + 1)))
        .map(name -> name.substring(prefix.length()))
        .map(DevFiles::first)
        .distinct()
        .sorted()
        .toList();
  }

  /** The first name of a path, with its slash if it is a folder's. */
  private static String first(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash + 1);
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String withoutHtml(String name) {
    return name.substring(0, name.length() - ".html".length());
  }

  private static boolean isIndex(String name) {
    return baseName(name).equals("index");
  }

  private static String baseName(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  private static String folder(String name) {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }
}
