package dev.signalbox.app.wiring;

import dev.signalbox.app.router.HeaderLine;
import dev.signalbox.app.router.RequestHead;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.expect.Expectations;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.run.Replay;
import dev.signalbox.app.ui.run.RequestCommands;
import dev.signalbox.app.ui.run.RequestLine;
import dev.signalbox.app.ui.run.Runs;
import dev.signalbox.app.ui.tester.Tester;
import dev.signalbox.app.ui.tester.TesterBar;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.trace.RouteRequest;
import java.io.IOException;
import java.util.concurrent.Executor;

/**
 * Does what is asked of a request of the list.
 *
 * @param ui the UI thread
 */
record RequestDesk(
    Session session,
    Runs runs,
    Tester tester,
    TesterBar bar,
    Expectations expectations,
    Executor ui,
    Messages messages)
    implements RequestCommands {

  @Override
  public void trace(RequestLine line) {
    if (line.event().caller() != null) {
      session.say(messages.text("run.request.private"));
      return;
    }
    tester.ask(request(line.event().head()));
    bar.expanded().set(true);
  }

  @Override
  public void replay(RequestLine line) {
    send(line.event().head());
  }

  @Override
  public void expect(RequestLine line) {
    if (line.event().caller() != null) {
      session.say(messages.text("run.request.private"));
      return;
    }
    expectations.save(request(line.event().head()));
  }

  /** Sends a request to the router and says what came back. */
  void send(RequestHead head) {
    runs.address()
        .ifPresent(address ->
            Thread.startVirtualThread(() -> {
              String sentence = answer(head, address);
              ui.execute(() -> session.say(sentence));
            }));
  }

  /** Sends what the tester asks about. */
  void send(RouteRequest request) {
    send(
        new RequestHead(
            request.method(),
            request.url(),
            request.headers().stream()
                .map(header -> new HeaderLine(header.key(), header.value()))
                .toList(),
            "127.0.0.1",
            false));
  }

  private String answer(RequestHead head, String address) {
    try {
      return messages.text("run.request.replayed", Replay.send(head, address));
    } catch (IOException e) {
      return messages.text("run.request.unsent", String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return messages.text("run.request.unsent", "");
    }
  }

  private static RouteRequest request(RequestHead head) {
    return new RouteRequest(
        head.method(),
        head.target(),
        head.headers().stream()
            .map(header -> new HeaderField(header.name(), header.value()))
            .toList());
  }
}
