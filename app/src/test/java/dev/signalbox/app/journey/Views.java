package dev.signalbox.app.journey;

import dev.signalbox.app.picture.RunState;
import dev.signalbox.app.ui.run.Phase;
import dev.signalbox.app.ui.run.RequestLine;
import dev.signalbox.model.graph.Node.Timer;
import dev.signalbox.model.graph.Node.Topic;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.suppress.PolicyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.testfx.util.WaitForAsyncUtils;

/** Every view and dialog, with how a person gets there and back. */
final class Views {
  private final Window window;
  private final Path temp;

  /**
   * A thing to look at.
   *
   * @param name of its pictures
   * @param prepare brings it up
   * @param restore takes it away
   */
  record View(String name, Runnable prepare, Runnable restore) {}

  Views(Window window, Path temp) {
    this.window = window;
    this.temp = temp;
  }

  List<View> all() {
    return List.of(
        new View("01-start", this::start, Views::nothing),
        new View("02-graph", () -> open("polyglot"), Views::nothing),
        new View("03-service", () -> select(Item.service("api")), Views::nothing),
        new View("04-rule", () -> select(new Item.RuleItem(null, "rewrites", 0)), Views::nothing),
        new View("04-rule-conditions", this::conditions, () -> run("edit.undo")),
        new View("04-rule-inline", this::inline, this::escape),
        new View("05-binding", () -> select(new Item.BindingItem("api", 0)), Views::nothing),
        new View("06-text", () -> run("view.text"), () -> run("view.graph")),
        new View("06-text-offers", this::offers, () -> undo("view.graph")),
        new View("06-text-find", this::findInText, () -> run("view.graph")),
        new View("06-text-explained", this::explained, () -> run("view.graph")),
        new View("06-list", () -> run("view.list"), () -> run("view.graph")),
        new View("06-suppress", this::suppress, this::escape),
        new View("06-suppressed", this::suppressed, Views::nothing),
        new View("06-suppress-refused", this::refused, this::forgetDecisions),
        new View("07-trace", () -> ask("/api/orders/42?x=1"), () -> ask("")),
        new View("07-trace-near", () -> ask("/api?filter=open"), () -> ask("")),
        new View("07-trace-headers", this::headers, this::forgetHeaders),
        new View("07-expect", this::expect, Views::nothing),
        new View("07-expect-edit", () -> run("expect.edit"), this::unexpect),
        new View("08-palette", () -> run("help.palette"), this::escape),
        new View("09-keys", () -> run("help.keys"), this::escape),
        new View("09-settings", () -> run("edit.settings"), this::escape),
        new View("09-log", this::log, this::escape),
        new View("09-failure", this::fail, Views::nothing),
        new View("09-failure-details", this::details, this::unfail),
        new View("10-bind", () -> pick("graph.connect", "web", "jobs"), this::escape),
        new View("11-route", () -> pick("graph.route", "legacy", ""), this::escape),
        new View("12-new-service", () -> pick("graph.new_service", "web", ""), this::escape),
        new View("13-broken", () -> rewrite("{ \"services\": "), () -> run("edit.undo")),
        new View("13-entries", this::entries, () -> run("edit.undo")),
        new View("14-trust", this::askTrust, Views::nothing),
        new View("15-run-empty", this::idle, Views::nothing),
        new View("15-run", this::serve, Views::nothing),
        new View("15-run-crash", this::crash, Views::nothing),
        new View("16-run-trace", this::traceFirst, this::stop),
        new View("17-no-config", this::openEmpty, Views::nothing),
        new View("18-old-model", () -> open("legacy-experimental"), Views::nothing));
  }

  private static void nothing() {}

  /** The samples are painted one after the other. */
  private void start() {
    Window.until(() -> find("#sample-large-200 .overview-block") != null);
  }

  private void log() {
    window.log.publish(new LogRecord(Level.WARNING, "The router waits for port 3000."));
    run("help.log");
  }

  private void fail() {
    fx(() -> window.app.failures().report(new IllegalStateException("A view lost its way.")));
  }

  private void details() {
    fx(() -> ((Button) find("#trouble-details")).fire());
  }

  private void unfail() {
    escape();
    fx(() -> window.app.failures().forget());
  }

  private void open(String sample) {
    try {
      window.open(Window.copy(sample, temp));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void openEmpty() {
    try {
      Path folder = Files.createDirectories(temp.resolve("empty"));
      fx(() -> window.app.documents().open(folder));
      Window.until(() -> {
        var project = window.session().project().get();
        return project != null && project.folder().equals(folder);
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void offers() {
    run("view.text");
    fx(() -> {
      CodeArea area = (CodeArea) find("#source");
      int place = area.getText().indexOf("\"bindings\"");
      area.insertText(place, "\"\", ");
      area.moveTo(place + 1);
      window.app.actions().run("source.complete");
    });
    Window.until(() -> find("#completions") != null);
  }

  private void undo(String then) {
    run("edit.undo");
    run(then);
  }

  private void findInText() {
    run("view.text");
    run("source.outline");
    run("source.find");
    fx(() -> ((TextField) find("#source-find")).setText("service"));
  }

  private void explained() {
    run("source.outline");
    run("view.text");
    fx(() -> {
      CodeArea area = (CodeArea) find("#source");
      area.moveTo(area.getText().indexOf("/admin/") + 2);
      window.app.actions().run("source.explain");
    });
  }

  private void suppress() {
    fx(() -> ((ListView<?>) find("#problems")).getSelectionModel().select(1));
    run("problem.suppress");
    fx(() -> ((TextField) find("#suppress-reason")).setText("The old app answers until March"));
  }

  /** One decision holds a problem back, nothing needs the other. */
  private void suppressed() {
    decide(
        """
        { "version": 1, "severity": { "unreachable-service": "error" }, "suppress": [
          { "code": "dead-rule", "about": "/health/(.*)", "reason": "The old app answers until March" },
          { "code": "overlap", "about": "/shop/(.*)", "reason": "The shop moved" } ] }
        """);
    Window.until(() -> find("#problems-suppressed").isVisible());
    run("problem.suppressed");
  }

  /** The file is broken, so that nothing can be written to it. */
  private void refused() {
    decide("{ \"version\": 1, \"suppress\": [ }");
    Window.until(() -> !find("#problems-suppressed").isVisible());
    suppress();
    fx(() -> ((Button) find("#suppress-do")).fire());
    Window.until(() -> find("#suppress-wrong").isVisible());
  }

  private void forgetDecisions() {
    escape();
    decide("{ \"version\": 1 }");
    Window.until(() -> find("#problems-trouble").isVisible());
    fx(() -> ((Button) find("#problems-trouble-close")).fire());
  }

  private void decide(String policy) {
    try {
      Path folder = window.session().project().get().folder();
      Files.writeString(folder.resolve(PolicyFile.NAME), policy);
      fx(() -> window.session().examineAgain());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void select(Item item) {
    fx(() -> window.session().select(item));
  }

  private void run(String action) {
    fx(() -> window.app.actions().run(action));
  }

  private void ask(String url) {
    fx(() -> {
      ((TextField) find("#tester-url")).setText(url);
      window.app.actions().run("route.trace");
    });
  }

  private void headers() {
    ask("https://acme.shop/api/orders/42?x=1");
    run("route.headers");
    fx(() -> ((TextArea) find("#tester-headers")).setText("x-beta: 1\nCookie: a=b"));
  }

  private void forgetHeaders() {
    escape();
    fx(() -> ((Button) find("#inputs-clear")).fire());
    ask("");
  }

  /** A rule with a condition on a cookie and a transform, tried with a URL. */
  private void conditions() {
    fx(() -> ((TextField) find("#tester-url")).setText("/api/users"));
    String text = window.session().history().get().text();
    String rule =
        "\"has\": [{ \"type\": \"cookie\", \"key\": \"beta\","
            + " \"value\": { \"pre\": \"a\", \"inc\": [\"a1\", \"a2\"] } }], ";
    String source = "\"source\": \"/api/(.*)\", ";
    fx(() -> window.session().rewrite("Type", text.replace(source, source + rule)));
    Window.until(() -> window.session().snapshot().get().analysed());
    select(new Item.RuleItem(null, "rewrites", 0));
  }

  private void inline() {
    select(new Item.RuleItem(null, "rewrites", 0));
    run("rule.edit");
  }

  /** One expectation holds, one fails. */
  private void expect() {
    run("expect.show");
    for (String url : List.of("/admin/users", "/api/orders/42")) {
      fx(() -> ((TextField) find("#tester-url")).setText(url));
      run("route.expect");
    }
    Window.until(() -> expected() >= 2);
    fx(() -> {
      window.session().select(new Item.RuleItem(null, "rewrites", 0));
      window.app.actions().run("rule.remove");
      window.app.actions().run("expect.show");
    });
    Window.until(() -> find("#status-expectations").isVisible());
  }

  private int expected() {
    return find("#expectations") instanceof ListView<?> list ? list.getItems().size() : 0;
  }

  private void unexpect() {
    escape();
    run("edit.undo");
    ask("");
  }

  private void pick(String action, String service, String target) {
    fx(() -> {
      window.session().select(Item.service(service));
      window.graph().requestFocus();
      window.app.actions().run(action);
      if (find("#target-list") instanceof ListView<?> && !target.isEmpty()) {
        ((TextField) find("#target-query")).setText(target);
      }
    });
    if (!target.isEmpty()) {
      WaitForAsyncUtils.waitForFxEvents();
      key(KeyCode.ENTER, "#target-query");
    }
  }

  private void escape() {
    fx(() -> Event.fireEvent(window.stage.getScene().getFocusOwner(), pressed(KeyCode.ESCAPE)));
  }

  private void key(KeyCode code, String on) {
    fx(() -> Event.fireEvent(find(on), pressed(code)));
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private void rewrite(String text) {
    fx(() -> window.session().rewrite("Type", text));
    Window.until(() -> window.session().snapshot().get().broken());
  }

  private void entries() {
    String text = window.session().snapshot().get().source().text();
    int end = text.lastIndexOf('}');
    String functions =
        ", \"functions\": { \"src/mail.ts\": { \"experimentalTriggers\":"
            + " [{ \"type\": \"queue/v2beta\", \"topic\": \"orders\" }] } }";
    String crons =
        ", \"crons\": [{ \"path\": \"/api/tidy\", \"schedule\": \"0 5 * * *\" },"
            + " { \"path\": \"/blog/nightly\", \"schedule\": \"0 1 * * *\" }]";
    String jobs = "\"root\": \"workers/jobs\"";
    String shown =
        (text.substring(0, end) + crons + text.substring(end)).replace(jobs, jobs + functions);
    fx(() -> window.session().rewrite("Type", shown));
    Window.until(() ->
        window.graph().picture().cards().stream().anyMatch(card -> card.node() instanceof Topic));
    run("graph.tidy");
    run("graph.fit");
    select(new Item.NodeItem(new Timer("/api/tidy", "0 5 * * *")));
  }

  private void askTrust() {
    run("run.start");
    Window.until(() -> find("#trust-run") != null);
  }

  /** Nobody has sent a request yet. */
  private void idle() {
    fx(() -> ((Button) find("#trust-run")).fire());
    Window.until(() -> window.app.runs().phase().get() == Phase.RUNNING);
  }

  private void serve() {
    for (String path :
        List.of("/", "/api/users", "/admin/x", "/blog/hello", "/health/live", "/api/missing?a=b")) {
      Visitor.get(window.app.runs().address().orElseThrow() + path);
    }
    Window.until(() -> window.app.runs().requests().size() >= 6);
  }

  /** A service that ends by itself when it is started again. */
  private void crash() {
    Path server = temp.resolve("polyglot/services/ml/server.py");
    try {
      Files.writeString(
          server, "import sys\nprint('Port 6379 refused the connection.')\nsys.exit(1)\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    select(Item.service("ml"));
    run("run.restart");
    Window.until(() -> window.app.runs().states().get("ml") instanceof RunState.Crashed);
  }

  private void traceFirst() {
    fx(() -> {
      var table = (TableView<?>) find("#requests");
      // Calls between services come in at any moment, and have no trace.
      List<RequestLine> requests = window.app.runs().requests();
      RequestLine open =
          requests.stream().filter(line -> line.event().caller() == null).findFirst().orElseThrow();
      table.getSelectionModel().select(requests.indexOf(open));
      Event.fireEvent(table, pressed(KeyCode.ENTER));
    });
  }

  private void stop() {
    run("run.stop");
    ask("");
  }

  private Node find(String selector) {
    return window.stage.getScene().lookup(selector);
  }

  private static void fx(Runnable run) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, run);
  }
}
