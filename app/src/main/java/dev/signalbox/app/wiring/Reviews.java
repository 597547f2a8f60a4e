package dev.signalbox.app.wiring;

import dev.signalbox.app.session.GitHead;
import dev.signalbox.app.session.Journal.Kept;
import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.review.Reviewer;
import dev.signalbox.app.ui.review.Subject;
import dev.signalbox.app.ui.review.Subject.Choice;
import dev.signalbox.app.ui.shell.Banners;
import dev.signalbox.model.config.ServiceModel;
import dev.signalbox.model.history.History;
import dev.signalbox.model.snapshot.Snapshot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Everything that shows two texts beside each other before something happens. */
final class Reviews {
  private final Session session;
  private final Reviewer reviewer;
  private final Runnable save;
  private final Messages messages;
  private final Latest<MigrationSubject.Wanted, Subject> migrating;
  private final Latest<Project, Optional<String>> asking;

  /**
   * Shows nothing yet.
   *
   * @param save writes the working text
   */
  Reviews(Session session, Reviewer reviewer, Runnable save, Messages messages, Threads threads) {
    this.session = session;
    this.reviewer = reviewer;
    this.save = save;
    this.messages = messages;
    MigrationSubject migration = new MigrationSubject(session, messages);
    this.migrating = new Latest<>(threads.compute(), threads.ui(), migration::of, reviewer::show);
    this.asking =
        new Latest<>(
            threads.compute(),
            threads.ui(),
            (project, outdated) -> GitHead.read(project.file()),
            this::compareWithCommit);
  }

  void register(Actions actions) {
    BooleanBinding dirty =
        Bindings.createBooleanBinding(() -> session.history().get().dirty(), session.history());
    BooleanBinding older =
        Bindings.createBooleanBinding(() -> older(session.snapshot().get()), session.snapshot());
    actions.addAll(
        List.of(
            Action.when(
                dirty,
                "file.review",
                Menu.FILE,
                "mdoal-compare_arrows",
                "Shortcut+Shift+D",
                this::review),
            Action.when(
                session.project().isNotNull(),
                "file.committed",
                Menu.FILE,
                null,
                "",
                this::committed),
            Action.when(older, "file.migrate", Menu.FILE, "mdomz-upgrade", "", this::migrate)));
  }

  /** Whether a file uses a model that can be migrated. */
  static boolean older(Snapshot snapshot) {
    ServiceModel model = snapshot.config().model();
    return !snapshot.broken()
        && (model == ServiceModel.EXPERIMENTAL || model == ServiceModel.SERVICES_V2);
  }

  /** Shows what saving would write. */
  void review() {
    History history = session.history().get();
    reviewer.show(
        new Subject(
            messages.text("review.title"),
            messages.text("review.detail"),
            history.saved(),
            history.text(),
            List.of(),
            List.of(
                new Choice(
                    "review-discard",
                    messages.text("review.discard"),
                    "danger",
                    () -> session.rewrite(messages.text("review.step.discard"), history.saved())),
                keep(),
                new Choice("review-save", messages.text("review.save", file()), "primary", save))));
  }

  /** Shows what the disk says while the text is edited. */
  void conflict() {
    @Nullable String onDisk = session.conflict().get();
    if (onDisk != null) {
      reviewer.show(
          new Subject(
              messages.text("compare.title"),
              messages.text("compare.detail"),
              onDisk,
              session.history().get().text(),
              List.of(),
              List.of(
                  keep(),
                  new Choice(
                      "compare-reload",
                      messages.text("banner.conflict.reload"),
                      "plain",
                      () -> session.reload(messages.text("step.reload"), onDisk)),
                  new Choice(
                      "compare-keep",
                      messages.text("banner.conflict.keep"),
                      "primary",
                      () -> session.keepMine(onDisk)))));
    }
  }

  /** A banner about text that was left unsaved when the program ended. */
  Region offered(Kept kept, Recovery recovery) {
    String time = messages.moment(Instant.ofEpochMilli(kept.at()), ZoneId.systemDefault());
    return Banners.banner(
        "mdomz-restore",
        messages.text("banner.recover", time),
        "info",
        Parts.button(
            messages.text("banner.recover.show"),
            "recover-show",
            () -> unsaved(kept, recovery),
            "small"),
        Parts.button(
            messages.text("banner.recover.later"),
            "recover-later",
            () -> {
              recovery.later();
              session.say(messages.text("recover.later"));
            },
            "small"));
  }

  private void unsaved(Kept kept, Recovery recovery) {
    reviewer.show(
        new Subject(
            messages.text("recover.title"),
            messages.text("recover.detail"),
            session.history().get().text(),
            kept.text(),
            List.of(),
            List.of(
                new Choice(
                    "recover-discard",
                    messages.text("recover.discard"),
                    "danger",
                    () -> recovery.settled(kept)),
                new Choice(
                    "recover-restore",
                    messages.text("recover.restore"),
                    "primary",
                    () -> {
                      session.rewrite(messages.text("recover.step"), kept.text());
                      recovery.settled(kept);
                    }))));
  }

  private void committed() {
    Project project = session.project().get();
    if (project != null) {
      asking.ask(project);
    }
  }

  private void compareWithCommit(Optional<String> text) {
    text.ifPresentOrElse(
        committed ->
            reviewer.show(
                new Subject(
                    messages.text("committed.title"),
                    messages.text("committed.detail"),
                    committed,
                    session.history().get().text(),
                    List.of(),
                    List.of(keep()))),
        () -> session.say(messages.text("committed.none", file())));
  }

  /** Shows what the migration to the current model would write. */
  void migrate() {
    migrating.ask(new MigrationSubject.Wanted(session.snapshot().get(), session.project().get()));
  }

  private Choice keep() {
    return new Choice("review-keep", messages.text("review.keep"), "plain", () -> {});
  }

  private String file() {
    Project project = session.project().get();
    return project == null ? Project.FILE_NAME : project.fileName();
  }
}
