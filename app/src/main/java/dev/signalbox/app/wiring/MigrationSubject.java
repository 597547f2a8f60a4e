package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.review.Subject;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.framework.Experiments;
import dev.signalbox.model.migrate.Migration;
import dev.signalbox.model.migrate.MigrationNote;
import dev.signalbox.model.migrate.MigrationPlan;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.repo.MemoryTree;
import dev.signalbox.model.snapshot.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the preview of a migration; reads the files of the project.
 *
 * @param session receives the migrated text when it is accepted
 */
record MigrationSubject(Session session, Messages messages) {

  /**
   * What is to be migrated.
   *
   * @param project whose files are read; null when none is open
   */
  record Wanted(Snapshot snapshot, @Nullable Project project) {}

  Subject of(Wanted wanted, BooleanSupplier outdated) {
    Snapshot snapshot = wanted.snapshot;
    MigrationPlan plan =
        Migration.plan(
            snapshot.config().json(), files(wanted.project), Experiments.of(System.getenv()));
    String before = snapshot.source().text();
    try {
      String after = plan.ok() ? plan.change().on(snapshot.source()).apply(before) : before;
      return subject(plan, before, after);
    } catch (EditRefused refused) {
      return subject(plan, before, before);
    }
  }

  private Subject subject(MigrationPlan plan, String before, String after) {
    List<Subject.Choice> choices = new ArrayList<>();
    choices.add(
        new Subject.Choice("migrate-cancel", messages.text("migrate.cancel"), "plain", () -> {}));
    if (!after.equals(before)) {
      choices.add(
          new Subject.Choice(
              "migrate-accept",
              messages.text("migrate.accept"),
              "primary",
              () -> session.rewrite(plan.change().name(), after)));
    }
    return new Subject(
        messages.text("migrate.title"),
        messages.text(plan.ok() ? "migrate.detail" : "migrate.refused"),
        before,
        after,
        notes(plan),
        choices);
  }

  private List<Subject.Note> notes(MigrationPlan plan) {
    List<Subject.Note> notes = new ArrayList<>();
    plan.errors().forEach(note -> notes.add(note(note, true)));
    plan.warnings().forEach(note -> notes.add(note(note, false)));
    plan.notes().forEach(note -> notes.add(note(note, false)));
    plan.renamed()
        .forEach(renamed ->
            notes.add(
                new Subject.Note(
                    "RENAMED",
                    messages.text("review.renamed", renamed.from(), renamed.to()),
                    false)));
    plan.moved()
        .forEach(moved ->
            notes.add(
                new Subject.Note(
                    "MOVED", messages.text("migrate.moved", moved.key(), moved.service()), false)));
    return notes;
  }

  private static Subject.Note note(MigrationNote note, boolean error) {
    return new Subject.Note(note.code(), note.message(), error);
  }

  private static FileTree files(@Nullable Project project) {
    try {
      return project == null ? MemoryTree.of(Map.of()) : DiskTree.of(project.folder());
    } catch (IOException folderGone) {
      return MemoryTree.of(Map.of());
    }
  }
}
