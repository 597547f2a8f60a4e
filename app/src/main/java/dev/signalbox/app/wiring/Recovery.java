package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Journal;
import dev.signalbox.app.session.Journal.Kept;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.model.history.History;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Keeps unsaved text while it is edited and offers what an earlier process left. */
final class Recovery {
  private static final long PAUSE_MILLIS = 800;

  private final Session session;
  private final Journal journal;
  private final Threads threads;
  private final AtomicLong newest = new AtomicLong();
  private final ReadOnlyObjectWrapper<@Nullable Kept> offer = new ReadOnlyObjectWrapper<>();
  private @Nullable Project current;
  private @Nullable ScheduledFuture<?> waiting;

  Recovery(Session session, Journal journal, Threads threads) {
    this.session = session;
    this.journal = journal;
    this.threads = threads;
    session.project().subscribe(this::opened);
    session.history().subscribe(this::edited);
  }

  /** Text that can be restored; null when there is none. */
  ReadOnlyObjectProperty<@Nullable Kept> offer() {
    return offer.getReadOnlyProperty();
  }

  /** Takes the offer away until the project is opened again; what was kept stays kept. */
  void later() {
    offer.set(null);
  }

  /** The offer was taken or refused. */
  void settled(Kept kept) {
    offer.set(null);
    threads.disk().execute(() -> journal.forget(kept));
  }

  /** Forgets the unsaved text, because the person said so; then goes on. */
  void closed(Runnable then) {
    newest.incrementAndGet();
    Project open = current;
    threads
        .disk()
        .execute(() -> {
          if (open != null) {
            journal.forget(open.file());
          }
          threads.ui().execute(then);
        });
  }

  private void opened(@Nullable Project project) {
    Project before = current;
    current = project;
    if (before != null && (project == null || !project.file().equals(before.file()))) {
      newest.incrementAndGet();
      threads.disk().execute(() -> journal.forget(before.file()));
    }
    if (project == null) {
      offer.set(null);
    } else if (before == null || !project.file().equals(before.file())) {
      offer.set(null);
      threads.ui().execute(() -> look(project, session.history().get().saved()));
    }
  }

  private void look(Project project, String onDisk) {
    threads
        .disk()
        .execute(() -> {
          Optional<Kept> kept = journal.offer(project.file(), onDisk);
          threads
              .ui()
              .execute(() -> {
                if (project.equals(session.project().get())) {
                  offer.set(kept.orElse(null));
                }
              });
        });
  }

  private void edited(History history) {
    Project project = session.project().get();
    if (project == null || project.readOnly()) {
      return;
    }
    long turn = newest.incrementAndGet();
    if (waiting != null) {
      waiting.cancel(false);
    }
    waiting =
        threads
            .clock()
            .schedule(
                () -> threads.disk().execute(() -> note(project, history, turn)),
                PAUSE_MILLIS,
                TimeUnit.MILLISECONDS);
  }

  private void note(Project project, History history, long turn) {
    if (newest.get() != turn) {
      return;
    }
    if (history.dirty()) {
      journal.keep(project.file(), history.text());
    } else {
      journal.forget(project.file());
    }
  }
}
