package dev.signalbox.app.ui.problems;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.session.SideFile;
import dev.signalbox.app.session.SideFile.Step;
import dev.signalbox.app.session.Steps;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.file.FileStore;
import dev.signalbox.model.file.FileTrouble;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.suppress.PolicyException;
import dev.signalbox.model.suppress.PolicyFile;
import dev.signalbox.model.suppress.PolicyText;
import dev.signalbox.model.suppress.Suppression;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Writes what the project decides about its findings into a file beside the config. */
public final class Decisions {
  /** Code of the finding that the file cannot be read. */
  public static final String UNREADABLE = "unreadable-policy";

  private final Session session;
  private final Messages messages;
  private final Executor disk;
  private final Executor ui;
  private final SideFile file = new SideFile(new FileStore(), PolicyFile.NAME, PolicyText.EMPTY);
  private final Steps steps = new Steps();
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private @Nullable Path folder;

  /** Something for the disk that gives something for the UI thread. */
  private interface Task {
    Runnable on(Project project) throws FileTrouble, PolicyException;
  }

  /**
   * Writes for the project that is open.
   *
   * @param disk reads and writes the file; one after the other
   * @param ui the UI thread
   */
  public Decisions(Session session, Messages messages, Executor disk, Executor ui) {
    this.session = session;
    this.messages = messages;
    this.disk = disk;
    this.ui = ui;
    session.project().subscribe(this::opened);
  }

  /**
   * Why the last decision could not be written, as a sentence for the user; empty when it was
   * written.
   */
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** Forgets the trouble. */
  void forget() {
    trouble.set("");
  }

  /** Whether a decision can be taken back. */
  ReadOnlyBooleanProperty undoable() {
    return steps.undoable();
  }

  /**
   * Reports findings no longer.
   *
   * @param done runs when it is written
   */
  void suppress(Suppression suppression, Runnable done) {
    write(
        text -> PolicyText.suppressing(text, suppression),
        messages.text("problems.suppress.done", name(suppression)),
        done);
  }

  /** Reports findings again. */
  void unsuppress(Suppression suppression) {
    write(
        text -> PolicyText.reporting(text, suppression),
        messages.text("problems.unsuppress.done", name(suppression)),
        () -> {});
  }

  /** Gives all findings of a kind a severity. */
  void judge(Finding kind, Severity severity) {
    write(
        text -> PolicyText.judging(text, kind.code(), severity),
        messages.text(
            "problems.severity.done",
            FindingTitle.of(kind),
            messages.text("severity." + severity.name().toLowerCase(Locale.ROOT))),
        () -> {});
  }

  /** Leaves the severity of all findings of a kind to Signalbox. */
  void unjudge(Finding kind) {
    write(
        text -> PolicyText.unjudging(text, kind.code()),
        messages.text("problems.severity.usual", FindingTitle.of(kind)),
        () -> {});
  }

  /** Takes the last decision back. */
  void undo() {
    steps
        .poll()
        .ifPresent(last ->
            run(project -> {
              Step step = file.undo(project, last);
              String said =
                  step.real()
                      ? messages.text("problems.undone")
                      : messages.text("problems.changed", PolicyFile.NAME);
              return () -> written(said);
            }));
  }

  private static String name(Suppression suppression) {
    return FindingTitle.of(suppression.code()) + ", " + suppression.about();
  }

  private void write(SideFile.Change<PolicyException> change, String said, Runnable done) {
    run(project -> {
      Step step = file.write(project, change);
      return () -> {
        steps.add(step);
        written(said);
        done.run();
      };
    });
  }

  private void run(Task task) {
    Project project = session.project().get();
    if (project == null) {
      return;
    }
    disk.execute(() -> {
      Runnable then;
      try {
        then = task.on(project);
      } catch (FileTrouble refused) {
        then = () -> trouble.set(refused.sentence());
      } catch (PolicyException wrong) {
        then = () -> trouble.set(sentence(wrong));
      }
      Runnable news = then;
      ui.execute(() -> ifOpen(project, news));
    });
  }

  private void written(String said) {
    forget();
    session.say(said);
    session.examineAgain();
  }

  private String sentence(PolicyException wrong) {
    return messages.text(
        "problems.policy.unreadable", PolicyFile.NAME, String.valueOf(wrong.getMessage()));
  }

  private void ifOpen(Project project, Runnable then) {
    Project open = session.project().get();
    if (open != null && open.folder().equals(project.folder())) {
      then.run();
    }
  }

  private void opened(@Nullable Project project) {
    Path now = project == null ? null : project.folder();
    if (now == null || !now.equals(folder)) {
      folder = now;
      steps.clear();
      forget();
    }
  }
}
