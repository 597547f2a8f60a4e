package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.edit.AddBinding;
import dev.signalbox.model.edit.MoveRule;
import dev.signalbox.model.edit.RemoveRule;
import dev.signalbox.model.edit.RenameService;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Hostile or clumsy things a person does. After each of them the window still answers, no error
 * reached the UI thread, and what was typed can be brought back by undo.
 */
@ExtendWith(ApplicationExtension.class)
class ClumsyPersonTest {
  private static final String MARK = "clumsy";

  @TempDir Path temp;
  private final List<Throwable> errors = new ArrayList<>();
  private Window window;
  private Path folder;

  /** One thing a person does with an open project. */
  enum Deed {
    UNDOES_AND_REDOES_WHILE_ANALYSING(
        it -> it.times(40, i -> it.key(i % 3 == 0 ? "redo" : "undo"))),
    UNDOES_MORE_THAN_THERE_IS(it -> it.times(50, i -> it.key("undo"))),
    TYPES_ONE_BRACE(it -> it.text("{")),
    EMPTIES_THE_FILE(it -> it.text("")),
    PASTES_A_NULL_CHARACTER(it -> it.text("\u0000\u0001\ud800")),
    PASTES_AN_ARRAY(it -> it.text("[]")),
    PASTES_A_NUMBER(it -> it.text("42")),
    PASTES_FIFTY_THOUSAND_BRACKETS(it -> it.text("[".repeat(50_000))),
    PASTES_A_LINE_OF_FIVE_MEGABYTES(it -> it.text("{\"a\": \"" + "x".repeat(5_000_000) + "\"}")),
    PASTES_THREE_HUNDRED_SERVICES(it -> it.text(Deed.services(300))),
    USES_THE_SAME_KEY_TWICE(it -> it.text("{\"services\": {}, \"services\": []}")),
    MAKES_SERVICES_A_STRING(it -> it.text("{\"services\": \"web\"}")),
    MAKES_A_RULE_A_NUMBER(it -> it.text("{\"services\": {}, \"rewrites\": [1, null, {}]}")),
    WRITES_A_PATTERN_THAT_IS_NONE(it -> it.text(Deed.rule("/(((("))),
    WRITES_A_PATTERN_THAT_EXPLODES(it -> it.text(Deed.rule("/(a+)+(a+)+(a+)+b"))),
    RENAMES_TO_A_RESERVED_WORD(it -> it.session().apply(new RenameService("web", "__proto__"))),
    RENAMES_TO_NOTHING(it -> it.session().apply(new RenameService("web", ""))),
    RENAMES_TO_A_NAME_THAT_IS_TAKEN(it -> it.session().apply(new RenameService("web", "api"))),
    BINDS_A_SERVICE_TO_ITSELF(it -> it.session().apply(new AddBinding("web", "web", "SELF"))),
    BINDS_NOBODY(it -> it.session().apply(new AddBinding("nobody", "api", "A"))),
    MOVES_A_RULE_BEYOND_THE_END(
        it -> it.session().apply(new MoveRule(Scope.PROJECT, RuleList.REWRITES, 0, 99))),
    REMOVES_A_RULE_THAT_IS_NOT_THERE(
        it -> it.session().apply(new RemoveRule(Scope.PROJECT, RuleList.REWRITES, 99))),
    EDITS_WHILE_THE_TEXT_IS_BROKEN(it -> {
      it.text("{ \"services\": ");
      it.session().apply(new AddBinding("web", "api", "A"));
    }),
    SAVES_TWICE_AT_ONCE(it -> it.times(2, i -> it.window.app.documents().save())),
    SAVES_A_BROKEN_TEXT(it -> {
      it.text("{ \"services\": ");
      it.window.app.documents().save();
    }),
    REMOVES_THE_FOLDER_WHILE_IT_IS_OPEN(ClumsyPersonTest::removeFolder),
    SAVES_AFTER_THE_FOLDER_IS_GONE(it -> {
      it.removeFolder();
      it.window.app.documents().save();
    }),
    MAKES_THE_FILE_A_FOLDER(it -> {
      it.delete(it.folder.resolve("vercel.json"));
      it.disk(() -> Files.createDirectory(it.folder.resolve("vercel.json")));
    }),
    OPENS_A_FOLDER_THAT_DOES_NOT_EXIST(
        it -> it.window.app.documents().open(it.temp.resolve("nowhere"))),
    RUNS_EVERY_ACTION_ONCE_IN_A_BROKEN_TEXT(it -> {
      it.text("{");
      it.window.app.actions().all().stream()
          .map(action -> action.id())
          .filter(id -> id.startsWith("graph.") || id.startsWith("rule."))
          .forEach(it.window.app.actions()::run);
    });

    // Every deed is a lambda that holds nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Consumer<ClumsyPersonTest> deed;

    Deed(Consumer<ClumsyPersonTest> deed) {
      this.deed = deed;
    }

    private static String services(int count) {
      StringBuilder text = new StringBuilder("{\"services\": {");
      for (int i = 0; i < count; i++) {
        String name = "s" + Integer.toString(i, 26).replaceAll("\\d", "x") + "y".repeat(i % 7);
        text.append(i == 0 ? "" : ",").append('"').append(name).append("\": {\"root\": \".\"}");
      }
      return text.append("}}").toString();
    }

    private static String rule(String source) {
      return "{\"services\": {\"web\": {\"root\": \".\"}}, \"rewrites\": [{\"source\": \""
          + source
          + "\", \"destination\": {\"service\": \"web\"}}]}";
    }
  }

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
    Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> errors.add(error));
  }

  @BeforeEach
  void open() throws IOException {
    folder = Window.copy("minimal", temp);
    window.open(folder);
    Window.fx(() -> session().rewrite(MARK, session().history().get().text() + "\n\n"));
  }

  @AfterEach
  void close() {
    Window.fx(() -> session().show(null, ""));
  }

  @ParameterizedTest
  @EnumSource
  void theWindowStillAnswersAndNothingIsLost(Deed deed, FxRobot robot) {
    Window.fx(() -> deed.deed.accept(this));
    Window.until(() -> session().snapshot().get().analysed() || broken());
    robot.push(KeyCode.CONTROL, KeyCode.G);

    assertThat(errors).isEmpty();
    Window.fx(() -> {
      times(100, i -> session().redo());
      while (session().history().get().undoName().filter(name -> !name.equals(MARK)).isPresent()) {
        session().undo();
      }
    });
    assertThat(session().history().get().text()).endsWith("\n\n");
  }

  private boolean broken() {
    return session().snapshot().get().broken();
  }

  private dev.signalbox.app.session.Session session() {
    return window.session();
  }

  private void text(String text) {
    session().rewrite("Paste", text);
  }

  private void key(String action) {
    window.app.actions().run("edit." + action);
  }

  private void times(int count, Consumer<Integer> deed) {
    for (int i = 0; i < count; i++) {
      deed.accept(i);
    }
  }

  private void removeFolder() {
    disk(() -> {
      try (var files = Files.walk(folder)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(this::delete);
      }
      return folder;
    });
  }

  private void delete(Path path) {
    disk(() -> {
      Files.deleteIfExists(path);
      return path;
    });
  }

  private interface DiskWork {
    Path run() throws IOException;
  }

  private void disk(DiskWork work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
