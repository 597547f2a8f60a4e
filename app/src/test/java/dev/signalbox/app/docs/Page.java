package dev.signalbox.app.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One page of the documentation.
 *
 * @param file the page itself
 * @param prose its lines outside code blocks
 * @param fenced its lines in code blocks for bash
 * @param shell the same, and lines of blocks that say no language
 */
record Page(Path file, List<String> prose, List<String> fenced, List<String> shell) {
  static final Path ROOT = Path.of(System.getProperty("signalbox.root", "..")).normalize();

  private static final Pattern LINK = Pattern.compile("\\[[^\\]\\[]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern COMMAND_IN_PROSE = Pattern.compile("`(\\./mvnw [^`]+)`");
  private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules");

  Page {
    prose = List.copyOf(prose);
    fenced = List.copyOf(fenced);
    shell = List.copyOf(shell);
  }

  /** Every page of the project. */
  static List<Page> all() throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(Page::isPage).sorted().toList()) {
        pages.add(read(file));
      }
    }
    return pages;
  }

  /** A page, its code told from its prose. */
  static Page read(Path file) throws IOException {
    List<String> prose = new ArrayList<>();
    List<String> fenced = new ArrayList<>();
    List<String> shell = new ArrayList<>();
    String fence = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("```")) {
        fence = fence.isEmpty() ? line : "";
      } else if (fence.equals("```bash")) {
        fenced.add(line);
        shell.add(line);
      } else if (fence.equals("```")) {
        shell.add(line);
      } else if (fence.isEmpty() && line.startsWith("    ")) {
        shell.add(line.strip());
      } else if (fence.isEmpty()) {
        prose.add(line);
      }
    }
    return new Page(file, prose, fenced, shell);
  }

  /** Targets of its links and pictures that are inside the project. */
  List<String> links() {
    return prose.stream()
        .flatMap(line -> LINK.matcher(line).results())
        .map(link -> link.group(1))
        .filter(target -> !target.contains("://"))
        .toList();
  }

  /** What a link can name after a #, as GitHub makes it of the headings. */
  Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    for (String line : prose) {
      if (line.startsWith("#")) {
        String title = line.replaceFirst("^#+ *", "").strip().toLowerCase(Locale.ROOT);
        anchors.add(title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
      }
    }
    return anchors;
  }

  /** Its commands that begin with a word, in code blocks and, for Maven, in the prose. */
  List<String> commands(String program) {
    Stream<String> inProse =
        prose.stream()
            .flatMap(line -> COMMAND_IN_PROSE.matcher(line).results())
            .map((MatchResult match) -> match.group(1));
    return Stream.concat(shell.stream(), inProse)
        .map(line -> line.replaceFirst(" +#.*", ""))
        .filter(line -> line.startsWith(program + " "))
        .toList();
  }

  @Override
  public String toString() {
    return ROOT.relativize(file).toString();
  }

  private static boolean isPage(Path file) {
    for (Path part : ROOT.relativize(file)) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return file.toString().endsWith(".md");
  }
}
