package dev.signalbox.model.route.dev;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files vercel dev 64.0.2 finds, service sources among them.
 *
 * @param names their paths, in the order of the project's listing
 * @param cleanUrls whether {@code .html} may be left away
 * @param trailingSlash whether paths end with a slash
 */
record DevFiles(List<String> names, boolean cleanUrls, boolean trailingSlash) {
  private static final Set<String> UNLISTED =
      Set.of("now.json", "vercel.json", "vercel.toml", ".nowignore", ".vercelignore");

  DevFiles {
    names = List.copyOf(names);
  }

  /** The file a path leads to, or null; an index page is preferred to other index files. */
  @Nullable String at(String path) {
    String asked = path.startsWith("/") ? path.substring(1) : path;
    String index = null;
    for (String name : names) {
      if (serves(name, asked)) {
        if (!isIndex(name) || name.endsWith(".html")) {
          return name;
        }
        index = name;
      }
    }
    return index;
  }

  private boolean serves(String name, String asked) {
    String trimmed = withoutSlash(asked);
    String clean = cleanUrls && name.endsWith(".html") ? withoutHtml(name) : name;
    if ((cleanUrls || trailingSlash) && clean.equals(trailingSlash ? trimmed : asked)) {
      return true;
    }
    return name.equals(trimmed) || (baseName(name).equals("index") && folder(name).equals(trimmed));
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

  /** Whether a path is a folder that has something to list. */
  boolean lists(String folder) {
    String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    return names.stream()
        .anyMatch(name ->
            name.startsWith(prefix)
                && !UNLISTED.contains(name.substring(name.lastIndexOf('/') + 1)));
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
