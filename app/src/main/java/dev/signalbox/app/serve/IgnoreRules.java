package dev.signalbox.app.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files a project hides with {@code .vercelignore}, or with {@code .nowignore} when that is
 * absent: patterns as in {@code .gitignore}, without regard to case (vercel dev 64.0.2).
 */
final class IgnoreRules {
  /** More than any list of patterns; the file comes from a repository nobody has looked at. */
  private static final long MOST_BYTES = 1 << 16;

  private record Rule(Glob glob, boolean foldersOnly, boolean hides) {}

  private final List<Rule> rules;

  private IgnoreRules(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * The rules of a project; none when the file is larger than any such file.
   *
   * @throws IOException when the file is there and cannot be read
   */
  static IgnoreRules in(Path folder) throws IOException {
    for (String name : List.of(".vercelignore", ".nowignore")) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file) && Files.size(file) > 0 && Files.size(file) < MOST_BYTES) {
        return of(Files.readString(file));
      }
    }
    return new IgnoreRules(List.of());
  }

  /** The rules of a text, one a line; later ones win. */
  static IgnoreRules of(String text) {
    List<Rule> rules = new ArrayList<>();
    text.lines().forEach(line -> rule(line).ifPresent(rules::add));
    return new IgnoreRules(List.copyOf(rules));
  }

  /** Whether a file is hidden, by a rule of its own or because a folder it is in is. */
  boolean hides(String file) {
    for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
      if (matches(file.substring(0, slash), true)) {
        return true;
      }
    }
    return matches(file, false);
  }

  private boolean matches(String path, boolean folder) {
    boolean hidden = false;
    for (Rule rule : rules) {
      if ((folder || !rule.foldersOnly()) && rule.glob().matches(path)) {
        hidden = rule.hides();
      }
    }
    return hidden;
  }

  private static Optional<Rule> rule(String line) {
    String glob = withoutSpaces(line);
    if (glob.isEmpty() || glob.startsWith("#")) {
      return Optional.empty();
    }
    boolean hides = !glob.startsWith("!");
    glob = hides ? glob : glob.substring(1);
    boolean foldersOnly = glob.endsWith("/");
    glob = foldersOnly ? glob.substring(0, glob.length() - 1) : glob;
    boolean anywhere = glob.indexOf('/') < 0;
    glob = glob.startsWith("/") ? glob.substring(1) : glob;
    return Optional.of(new Rule(new Glob(glob, anywhere), foldersOnly, hides));
  }

  /** Spaces at the end count only behind a backslash. */
  private static String withoutSpaces(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && (end < 2 || line.charAt(end - 2) != '\\')) {
      end--;
    }
    return line.substring(0, end);
  }
}
