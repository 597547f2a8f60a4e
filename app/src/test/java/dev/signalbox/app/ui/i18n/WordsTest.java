package dev.signalbox.app.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words reach controls through the bundles only. */
class WordsTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("signalbox.root", ".."), "app/src/main/java/dev/signalbox/app");
  private static final Pattern KEY =
      Pattern.compile("messages\\s*\\.text\\(\\s*\"([^\"]+)\"(?! \\+)");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?:new (?:Label|Button|Tooltip|MenuItem|Tab|Hyperlink|CheckBox|ToggleButton)|setText"
              + "|setPromptText|setAccessibleText)\\(\\s*\"([^\"]*\\p{L}[^\"]*)\"");

  @Test
  void everyKeyInTheCodeHasWords() throws IOException {
    Messages messages = Messages.of(Locale.ENGLISH);
    Set<String> missing = new TreeSet<>(found(KEY, SOURCES));
    missing.removeIf(key -> key.endsWith(".") || messages.has(key));

    assertThat(missing).isEmpty();
  }

  @Test
  void noControlIsGivenWordsInTheCode() throws IOException {
    Set<String> literals = found(SPOKEN, SOURCES.resolve("ui"));

    assertThat(literals).isEmpty();
  }

  private static Set<String> found(Pattern pattern, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(WordsTest::text)
          .flatMap(text -> pattern.matcher(text).results().map((MatchResult hit) -> hit.group(1)))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
