package dev.signalbox.app.ui.expect;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.session.SideFile;
import dev.signalbox.app.session.SideFile.Step;
import dev.signalbox.app.session.Steps;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.tester.Tester;
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
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The saved expectations of the project, run again with every change of the rules. */
public final class Expectations {
  private static final ExpectationRun NONE = new ExpectationRun(List.of(), Set.of(), Set.of());

  private final Session session;
  private final SideFile file =
      new SideFile(new FileStore(), ExpectationFile.NAME, ExpectationText.EMPTY);
  private final Messages messages;
  private final Executor disk;
  private final Executor ui;
  private final Tester tester;
  private final ReadOnlyObjectWrapper<ExpectationRun> run = new ReadOnlyObjectWrapper<>(NONE);
  private final Latest<Asked, ExpectationRun> latest;
  private final Steps steps = new Steps();
  private List<Expectation> saved = List.of();
  private @Nullable Path loaded;

  private record Asked(Config config, List<Expectation> expectations, Mode mode) {}

  /** A change of the file and what to say about it. */
  private interface Work {
    String on(Project project) throws FileTrouble, ExpectationException;
  }

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
      Messages messages,
      Executor background,
      Executor disk,
      Executor ui) {
    this.session = session;
    this.tester = tester;
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
    Config config = session.snapshot().get().config();
    Mode mode = tester.mode().get();
    work(project -> {
      Expectation fresh = now(config, request, mode);
      return fresh.outcome().isEmpty()
          ? messages.text("expect.nothing")
          : write(
              project,
              text -> ExpectationText.with(text, fresh),
              messages.text("expect.saved", fresh.request(), fresh.outcome()));
    });
  }

  /** Expects of the same request what the rules say about it now. */
  void update(Expectation old) {
    Asking.request(old).ifPresent(this::save);
  }

  /** Puts another expectation in the place of one. */
  void replace(Expectation old, Expectation fresh) {
    work(project ->
        write(
            project,
            text -> ExpectationText.replaced(text, old, fresh),
            messages.text("expect.saved", fresh.request(), fresh.outcome())));
  }

  /** Expects something no longer. */
  void remove(Expectation old) {
    work(project ->
        write(
            project,
            text -> ExpectationText.without(text, old),
            messages.text("expect.removed", old.request())));
  }

  /** Takes the last change of the file back. */
  void undo() {
    steps
        .poll()
        .ifPresent(last ->
            work(project -> {
              Step step = file.undo(project, last);
              show(project, step);
              return messages.text(step.real() ? "expect.undone" : "expect.changed");
            }));
  }

  /** Whether a change of the file can be taken back. */
  ReadOnlyBooleanProperty undoable() {
    return steps.undoable();
  }

  /** Reads the file again: somebody else may have changed it. */
  public void reload() {
    Project project = session.project().get();
    if (project != null) {
      read(project);
    }
  }

  private String write(
      Project project, SideFile.Change<ExpectationException> change, String sentence)
      throws FileTrouble, ExpectationException {
    Step step = file.write(project, change);
    show(project, step);
    ui.execute(() -> remember(project, step));
    return sentence;
  }

  private void remember(Project project, Step step) {
    if (current(project)) {
      steps.add(step);
    }
  }

  private void show(Project project, Step step) throws ExpectationException {
    List<Expectation> now = parse(step.after());
    ui.execute(() -> show(project, now));
  }

  private void load(@Nullable Project project) {
    if (project == null || !project.folder().equals(loaded)) {
      loaded = project == null ? null : project.folder();
      steps.clear();
      saved = List.of();
      again();
    }
    if (project != null) {
      read(project);
    }
  }

  private void read(Project project) {
    disk.execute(() -> {
      try {
        List<Expectation> read = parse(file.text(project));
        ui.execute(() -> show(project, read));
      } catch (FileTrouble trouble) {
        say(trouble.sentence());
      } catch (ExpectationException wrong) {
        say(sentence(wrong));
      }
    });
  }

  private static List<Expectation> parse(String text) throws ExpectationException {
    return text.isBlank() ? List.of() : ExpectationFile.read(text);
  }

  private void work(Work work) {
    Project project = session.project().get();
    if (project != null) {
      disk.execute(() -> {
        try {
          say(work.on(project));
        } catch (FileTrouble trouble) {
          say(trouble.sentence());
        } catch (ExpectationException wrong) {
          say(sentence(wrong));
        }
      });
    }
  }

  private boolean current(Project project) {
    Project open = session.project().get();
    return open != null && open.folder().equals(project.folder());
  }

  private void show(Project project, List<Expectation> expectations) {
    if (current(project) && !expectations.equals(saved)) {
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

  private static Expectation now(Config config, RouteRequest request, Mode mode) {
    return ExpectationText.of(config, request, Router.of(config).resolve(request, mode).outcome());
  }

  private String sentence(ExpectationException wrong) {
    return messages.text(
        "expect.unreadable", wrong.line(), wrong.column(), String.valueOf(wrong.getMessage()));
  }

  private void say(String sentence) {
    ui.execute(() -> session.say(sentence));
  }
}
