package dev.signalbox.app.ui.tester;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.expect.Expectation;
import dev.signalbox.model.expect.ExpectationException;
import dev.signalbox.model.expect.ExpectationFile;
import dev.signalbox.model.expect.ExpectationRun;
import dev.signalbox.model.expect.ExpectationText;
import dev.signalbox.model.file.FileStore;
import dev.signalbox.model.file.FileTrouble;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.RouteRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The saved expectations of the project, run again with every change of the rules. */
public final class Expectations {
  private static final ExpectationRun NONE = new ExpectationRun(List.of(), Set.of(), Set.of());

  private final Session session;
  private final FileStore store;
  private final Messages messages;
  private final Executor disk;
  private final Executor ui;
  private final ReadOnlyObjectWrapper<ExpectationRun> run = new ReadOnlyObjectWrapper<>(NONE);
  private final Latest<Asked, ExpectationRun> latest;
  private List<Expectation> saved = List.of();

  private record Asked(Config config, List<Expectation> expectations, Mode mode) {}

  private final Tester tester;

  /**
   * Follows the session and the mode of the tester.
   *
   * @param background runs the rules
   * @param disk reads and writes the file; one after the other
   * @param ui the UI thread
   */
  public Expectations(
      Session session,
      Tester tester,
      FileStore store,
      Messages messages,
      Executor background,
      Executor disk,
      Executor ui) {
    this.session = session;
    this.tester = tester;
    this.store = store;
    this.messages = messages;
    this.disk = disk;
    this.ui = ui;
    this.latest =
        new Latest<>(
            background,
            ui,
            (asked, outdated) -> ExpectationRun.of(asked.config, asked.expectations, asked.mode),
            run::set);
    session.project().subscribe(this::load);
    session.snapshot().subscribe(this::again);
    tester.mode().subscribe(this::again);
  }

  /** What became of all of them. */
  public ReadOnlyObjectProperty<ExpectationRun> run() {
    return run.getReadOnlyProperty();
  }

  /** Saves what the rules say about a request now as what is expected from now on. */
  public void save(RouteRequest request) {
    Project project = session.project().get();
    if (project == null) {
      return;
    }
    Config config = session.snapshot().get().config();
    Mode mode = tester.mode().get();
    disk.execute(() -> {
      Expectation expectation =
          ExpectationText.of(config, request, Router.of(config).resolve(request, mode).outcome());
      try {
        if (expectation.outcome().isEmpty()) {
          say(messages.text("expect.nothing"));
          return;
        }
        Path file = file(project);
        String text = ExpectationText.with(text(file), expectation);
        store.overwrite(file, text);
        List<Expectation> now = ExpectationFile.read(text);
        ui.execute(() -> show(project, now));
        say(messages.text("expect.saved", expectation.request(), expectation.outcome()));
      } catch (FileTrouble trouble) {
        say(trouble.sentence());
      } catch (ExpectationException wrong) {
        say(sentence(wrong));
      }
    });
  }

  private void load(@Nullable Project project) {
    show(project, List.of());
    if (project == null) {
      return;
    }
    disk.execute(() -> {
      try {
        String text = text(file(project));
        List<Expectation> read = text.isEmpty() ? List.of() : ExpectationFile.read(text);
        ui.execute(() -> show(project, read));
      } catch (FileTrouble trouble) {
        say(trouble.sentence());
      } catch (ExpectationException wrong) {
        say(sentence(wrong));
      }
    });
  }

  private String text(Path file) throws FileTrouble {
    try {
      return store.load(file).text();
    } catch (FileTrouble trouble) {
      if (trouble.kind() == FileTrouble.Kind.MISSING) {
        return "";
      }
      throw trouble;
    }
  }

  private static Path file(Project project) {
    return project.file().resolveSibling(ExpectationFile.NAME);
  }

  private void show(@Nullable Project project, List<Expectation> expectations) {
    Project open = session.project().get();
    if (project == null || (open != null && open.folder().equals(project.folder()))) {
      saved = expectations;
      again();
    }
  }

  private void again() {
    if (saved.isEmpty()) {
      latest.cancel();
      run.set(NONE);
    } else {
      latest.ask(new Asked(session.snapshot().get().config(), saved, tester.mode().get()));
    }
  }

  private String sentence(ExpectationException wrong) {
    return messages.text(
        "expect.unreadable", wrong.line(), wrong.column(), String.valueOf(wrong.getMessage()));
  }

  private void say(String sentence) {
    ui.execute(() -> session.say(sentence));
  }
}
