package dev.signalbox.app.ui.review;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Shows two texts beside each other over the window and lets a person decide. */
public final class Reviewer {
  private final Session session;
  private final Overlay overlay;
  private final Messages messages;
  private final Latest<Shown, Compared> comparing;

  private record Shown(Subject subject, ReviewPane pane, @Nullable Project project) {}

  private record Compared(Shown shown, Comparison comparison) {}

  /**
   * Shows nothing yet.
   *
   * @param analysis finds the problems of both texts
   * @param background compares
   */
  public Reviewer(
      Session session,
      Session.Analysis analysis,
      Overlay overlay,
      Messages messages,
      Executor background,
      Executor ui) {
    this.session = session;
    this.overlay = overlay;
    this.messages = messages;
    this.comparing =
        new Latest<>(
            background,
            ui,
            (shown, outdated) ->
                new Compared(
                    shown,
                    Comparison.of(
                        shown.subject.before(),
                        shown.subject.after(),
                        shown.project,
                        analysis,
                        outdated)),
            this::fill);
  }

  /** Shows a subject; its comparison appears as soon as it is known. */
  public void show(Subject subject) {
    ReviewPane pane = new ReviewPane(subject, messages, this::close, this::chosen);
    overlay.cover(pane.node(), pane.focus());
    comparing.ask(new Shown(subject, pane, session.project().get()));
  }

  private void fill(Compared compared) {
    Project project = compared.shown.project;
    compared.shown.pane.show(
        compared.shown.subject,
        compared.comparison,
        project == null ? Project.FILE_NAME : project.fileName());
  }

  private void chosen(Subject.Choice choice) {
    close();
    choice.run().run();
  }

  private void close() {
    comparing.cancel();
    overlay.hide();
  }
}
