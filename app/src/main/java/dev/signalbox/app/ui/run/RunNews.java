package dev.signalbox.app.ui.run;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.dialog.Dialogs;
import dev.signalbox.app.ui.i18n.Messages;

/**
 * Says what a person should know about a run.
 *
 * @param session has the status bar
 * @param dialogs show what went wrong
 */
public record RunNews(Session session, Dialogs dialogs, Messages messages) {
  /** Name under which the router writes into the log. */
  static final String ROUTER = "router";

  void ready(int port) {
    session.say(messages.text("run.ready", port));
  }

  void crashed(String service, String reason) {
    session.say(messages.text("run.crashed", service, reason));
  }

  void failed(String detail) {
    dialogs.failed(messages.text("run.failed"), detail);
  }
}
