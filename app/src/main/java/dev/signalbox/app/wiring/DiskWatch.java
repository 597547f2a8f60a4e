package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Desk;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.watch.FileWatch;

/** Looks after changes that others make to the open file. */
final class DiskWatch {
  private DiskWatch() {}

  static void start(Session session, Desk desk, Messages messages, Threads threads) {
    FileWatch watch =
        new FileWatch(
            threads.clock(),
            file ->
                desk.checkDisk(
                    file,
                    messages.text("step.reload"),
                    () -> session.say(messages.text("status.reloaded")),
                    () -> session.say(messages.text("status.gone"))));
    session.project().subscribe(open -> watch.watch(open == null ? null : open.file()));
  }
}
