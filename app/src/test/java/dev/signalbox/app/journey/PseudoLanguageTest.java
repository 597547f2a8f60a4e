package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.history.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every word of every view comes from the bundles, or from the project that is open. */
@ExtendWith(ApplicationExtension.class)
class PseudoLanguageTest {
  /** A word the disguise would have changed. */
  private static final Pattern PLAIN =
      Pattern.compile("(?U)\\b[a-zA-Z]*[aeiouyAEIOUcnsz][a-zA-Z]*\\b");

  /** Keys of a keyboard, as JavaFX calls them. */
  private static final Pattern KEYS =
      Pattern.compile("(?:(?:Ctrl|Alt|Shift)\\+)+(?:Space|Enter|\\S)|^(?:Space|Delete|Enter|Esc)$");

  /** A path without its middle. */
  private static final Pattern SHORTENED = Pattern.compile("[\\w/.-]+…[\\w/.-]+");

  /**
   * Names of HTTP and of its fields, the files that are looked for, and the requests of the views.
   */
  private static final String NAMES =
      """
      GET HEAD POST PUT DELETE PATCH OPTIONS localhost vercel.json findings.policy.json
      Host host User-Agent Java-http-client Cookie x-beta acme.shop
      /api/orders/42 /api/users /api/missing?a=b /admin/users /blog/hello /health/live
      """;

  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"), Messages.pseudo());
  }

  @Test
  void noViewShowsWordsOfTheCode() {
    Map<String, String> undisguised = new TreeMap<>();
    for (Views.View view : new Views(window, temp).all()) {
      view.prepare().run();
      WaitForAsyncUtils.waitForFxEvents();
      WaitForAsyncUtils.waitForAsyncFx(30_000, () -> undisguised.putAll(strangers(view.name())));
      view.restore().run();
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertThat(undisguised).isEmpty();
  }

  private Map<String, String> strangers(String view) {
    List<String> sentences = new PassedOn(window).all();
    Set<String> known = known();
    Map<String, String> found = new TreeMap<>();
    ShownWords.of(window.stage)
        .forEach((text, place) -> {
          String rest = text;
          for (String sentence : sentences) {
            rest = rest.replace(sentence, "");
          }
          rest = SHORTENED.matcher(KEYS.matcher(rest).replaceAll("")).replaceAll("");
          Set<String> words = words(rest);
          words.removeAll(known);
          if (!words.isEmpty()) {
            found.put(text, view + " " + words + " at " + place);
          }
        });
    return found;
  }

  /** Words of the project and of what it is made with. */
  private Set<String> known() {
    Set<String> words = words(NAMES);
    History history = window.session().history().get();
    words.addAll(words(history.text() + history.saved()));
    Project project = window.session().project().get();
    if (project != null) {
      words.addAll(words(files(project.folder())));
    }
    for (Framework framework : FrameworkCatalog.all()) {
      words.addAll(words(framework.name() + " " + framework.slug()));
    }
    return words;
  }

  private static String files(Path folder) {
    Path above = Objects.requireNonNull(folder.getParent());
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> above.relativize(file).toString()).collect(Collectors.joining(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    PLAIN.matcher(text).results().map(MatchResult::group).forEach(words::add);
    return words;
  }
}
