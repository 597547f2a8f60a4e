import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds every Java source of the project to the house format and the house size. Runs on JDK 25
 * whatever JDK Maven runs on, because the formatter reads the language level of its own JVM.
 *
 * <p>{@code check} reports and fails; {@code write} formats in place.
 */
public final class SourceGate {
  private static final int MAX_LINES = 400;

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    Path root = Path.of(args[1]);
    List<String> complaints = new ArrayList<>();
    for (String module : List.of("model", "graph-layout", "samples", "app", "installer", ".mvn")) {
      Path folder = root.resolve(module);
      if (Files.isDirectory(folder)) {
        inspect(root, folder, write, complaints);
      }
    }
    complaints.forEach(System.err::println);
    if (!complaints.isEmpty()) {
      System.err.println("Run: ./mvnw -N validate -Dsignalbox.format=write");
      System.exit(1);
    }
  }

  private static void inspect(Path root, Path folder, boolean write, List<String> complaints)
      throws IOException {
    List<Path> sources;
    try (Stream<Path> walk = Files.walk(folder)) {
      sources =
          walk.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !root.relativize(file).toString().contains("target"))
              .sorted()
              .toList();
    }
    for (Path source : sources) {
      inspectFile(root.relativize(source), source, write, complaints);
    }
  }

  private static void inspectFile(Path name, Path source, boolean write, List<String> complaints)
      throws IOException {
    String text = Files.readString(source);
    if (text.lines().count() > MAX_LINES) {
      complaints.add(name + ": more than " + MAX_LINES + " lines");
    }
    try {
      String formatted = new Formatter().formatSourceAndFixImports(text);
      if (formatted.equals(text)) {
        return;
      }
      if (write) {
        Files.writeString(source, formatted);
      } else {
        complaints.add(name + ": not formatted");
      }
    } catch (FormatterException e) {
      complaints.add(name + ": " + e.getMessage());
    }
  }
}
