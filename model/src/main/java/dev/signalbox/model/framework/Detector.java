package dev.signalbox.model.framework;

import dev.signalbox.model.repo.FileTree;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One sign by which a framework is recognised. */
public sealed interface Detector {
  /** Whether the sign is in the folder. */
  boolean found(FileTree folder);

  /**
   * A dependency in {@code package.json}. The test is textual, as Vercel's: nested braces confuse
   * it and peer dependencies do not count.
   *
   * @param name of the package
   * @param test over the text of the manifest
   */
  record Dependency(String name, Pattern test) implements Detector {
    /** A dependency whose version matches; null for any version. */
    static Dependency of(String name, @Nullable String version) {
      String wanted = version == null ? "(.+?)" : version;
      return new Dependency(
          name,
          Pattern.compile(
              "\"(dev)?(d|D)ependencies\":\\s*\\{[^}]*\"%s\":\\s*\"%s\"[^}]*\\}"
                  .formatted(Pattern.quote(name), wanted)));
    }

    @Override
    public boolean found(FileTree folder) {
      return textHas(folder, "package.json", test);
    }
  }

  /**
   * A file or folder, or a file whose text matches.
   *
   * @param path of it
   * @param contains searched for; null when being there is enough
   */
  record Present(String path, @Nullable Pattern contains) implements Detector {
    @Override
    public boolean found(FileTree folder) {
      Pattern wanted = contains;
      return wanted == null ? folder.exists(path) : textHas(folder, path, wanted);
    }
  }

  /**
   * A JavaScript or TypeScript file under one of several names.
   *
   * @param names without extension
   * @param contains searched for in it; null when being there is enough
   */
  record Source(List<String> names, @Nullable Pattern contains) implements Detector {
    private static final List<String> EXTENSIONS =
        List.of(".cjs", ".js", ".mjs", ".mts", ".ts", ".cts");

    /** A file that imports a package; null for any file. */
    static Source of(List<String> names, @Nullable String imported) {
      return new Source(
          List.copyOf(names),
          imported == null
              ? null
              : Pattern.compile(
                  "(?:from|require|import)\\s*(?:\\(\\s*)?[\"']%s[\"']\\s*(?:\\))?"
                      .formatted(Pattern.quote(imported))));
    }

    @Override
    public boolean found(FileTree folder) {
      return names.stream()
          .flatMap(name -> EXTENSIONS.stream().map(name::concat))
          .anyMatch(path -> new Present(path, contains).found(folder));
    }
  }

  private static boolean textHas(FileTree folder, String path, Pattern wanted) {
    return folder.read(path).filter(text -> wanted.matcher(text).find()).isPresent();
  }
}
