package dev.signalbox.app.serve.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.app.process.LogLine;
import dev.signalbox.app.process.RestartPolicy;
import dev.signalbox.app.process.ServiceState;
import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.app.serve.ServeListener;
import dev.signalbox.app.serve.ServeOptions;
import dev.signalbox.app.serve.ServeSession;
import dev.signalbox.model.route.trace.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One recorded project, run by Signalbox, its rows replayed in order. */
final class ProjectRun {

  /**
   * What became of a row.
   *
   * @param row the row
   * @param differences none when the answers agree
   */
  record Outcome(JsonNode row, List<String> differences) {}

  private final Path folder;
  private final EchoLogs logs;
  private final EchoLogs external;
  private final Path logFolder;
  private final LinkedBlockingQueue<String> reloads = new LinkedBlockingQueue<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  private ProjectRun(Path folder, Path logFolder, Path externalLogs) {
    this.folder = folder;
    this.logFolder = logFolder;
    this.logs = new EchoLogs(logFolder);
    this.external = new EchoLogs(externalLogs);
  }

  static ProjectRun of(Path corpus, Path work, String name, Path externalLogs) throws IOException {
    Path folder = work.resolve(name);
    ProjectCopy.copy(corpus.resolve("projects").resolve(name), folder);
    Path logs = Files.createDirectories(work.resolve("log-" + name));
    return new ProjectRun(folder, logs, externalLogs);
  }

  List<Outcome> replay(List<JsonNode> rows) throws Exception {
    List<Outcome> outcomes = new ArrayList<>();
    String text = text(rows.getFirst().get("vercelJson"));
    Files.writeString(folder.resolve("vercel.json"), text);
    try (ServeSession session = ServeSession.open(folder, options(), new Listener())) {
      session.start().get(60, TimeUnit.SECONDS);
      session.follow();
      name(session);
      for (JsonNode row : rows) {
        if (row.has("vercelJson") && !text(row.get("vercelJson")).equals(text)) {
          text = text(row.get("vercelJson"));
          change("vercel.json", text);
        }
        outcomes.add(
            row.get("kind").asText().equals("action")
                ? act(row)
                : new Outcome(row, differences(row, session.port())));
      }
    }
    return outcomes;
  }

  private static String text(JsonNode config) {
    return config.isTextual() ? config.asText() : config.toPrettyString();
  }

  private void change(String file, String text) throws IOException, InterruptedException {
    reloads.clear();
    Files.writeString(folder.resolve(file), text);
    reloads.poll(10, TimeUnit.SECONDS);
  }

  private ServeOptions options() {
    Map<String, String> environment = new HashMap<>();
    for (String name : List.of("PATH", "HOME", "LANG")) {
      String value = System.getenv(name);
      if (value != null) {
        environment.put(name, value);
      }
    }
    if (folder.endsWith("p13-env") || folder.endsWith("p14-envonly")) {
      environment.put("G_PROC", "process");
    }
    environment.put("PROC_OVERRIDE", "http://from-process");
    environment.put("ECHO_LOG_DIR", logFolder.toString());
    return new ServeOptions(
        Mode.VERCEL_DEV,
        0,
        false,
        Set.of("*"),
        Map.of(),
        RestartPolicy.never(),
        false,
        environment);
  }

  private void name(ServeSession session) {
    session
        .endpoints()
        .forEach((service, port) -> names.put(":" + port, ":{port:" + service + "}"));
    session
        .endpoints()
        .forEach((service, port) -> names.put("\"" + port + "\"", "\"{port:" + service + "}\""));
    names.put(String.valueOf(session.port()), "{port}");
    names.put(folder.toString(), "{cwd}");
    names.put(Replay.DATE, "{date}");
  }

  /**
   * Changes to files that a row describes in words; those to the configuration follow by
   * themselves.
   */
  private Outcome act(JsonNode row) throws Exception {
    String action = row.get("action").asText();
    if (action.contains("new.txt")) {
      change("new.txt", "new file");
    } else if (action.startsWith("create .env")) {
      Files.writeString(folder.resolve(".env"), "NEWVAR=1\n");
    } else if (action.startsWith("POST {queue") || action.startsWith("wait for the")) {
      return new Outcome(row, List.of("jobs: expected a delivery, got none"));
    }
    return new Outcome(row, List.of());
  }

  private List<String> differences(JsonNode row, int port) throws IOException {
    logs.fresh();
    external.fresh();
    ObjectNode answer = Replay.send(row.get("request"), port);
    List<JsonNode> received = new ArrayList<>(logs.fresh());
    if (row.get("observed").path("handledBy").asText().equals("external")) {
      received.addAll(external.fresh());
    }
    return Comparison.of(row.get("observed"), new Observed(answer, received), names);
  }

  private final class Listener implements ServeListener {
    @Override
    public void changed(String service, ServiceState state) {}

    @Override
    public void logged(LogLine line) {}

    @Override
    public void exchanged(ExchangeEvent event) {}

    @Override
    public void reloaded(String sentence) {
      reloads.add(sentence);
    }
  }
}
