package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.process.LogLine;
import dev.signalbox.app.process.RestartPolicy;
import dev.signalbox.app.process.ServiceState;
import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.model.route.trace.Mode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is said about the configuration while a project runs. */
class ServeSessionTest {
  private static final String EMPTY = "{ \"rewrites\": [] }";
  private static final String WRONG = "{ \"rewrites\": ";

  private static final String TWO =
      """
      {"services": {
        "web": {"root": ".", "framework": "vite"},
        "slow": {"root": ".", "framework": "vite", "devCommand": "exec sleep 600"}},
       "rewrites": [{"source": "/(.*)", "destination": {"service": "web"}}]}
      """;

  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();

  @Test
  void onlyAnotherConfigurationIsReadAgain() throws IOException {
    try (ServeSession session = open(EMPTY)) {
      session.update(EMPTY);
      assertThat(said).isEmpty();

      session.update("{}");
      session.update("{}");
      assertThat(said).containsExactly("Configuration read again.");
    }
  }

  @Test
  void anUnusableConfigurationIsToldOnce() throws IOException {
    try (ServeSession session = open(EMPTY)) {
      session.update(WRONG);
      session.update(WRONG);

      assertThat(said).singleElement().asString().startsWith("Configuration not usable: ");
    }
  }

  @Test
  void anUnusableConfigurationIsToldWithItsPlace() throws IOException {
    try (ServeSession session = open(EMPTY)) {
      session.update("{\n  \"rewrites\": [,]\n}");

      assertThat(said).singleElement().asString().endsWith(" at line 2, column 16");
    }
  }

  @Test
  void whatANewConfigurationDoesNotReachIsTold() throws IOException {
    try (ServeSession session = open(TWO)) {
      session.update(
          """
          {"services": {
            "web": {"root": ".", "framework": "vite", "devCommand": "vite --open"},
            "docs": {"root": ".", "framework": "vite"}}}
          """);

      assertThat(said)
          .containsExactly(
              "Configuration read again. Services run as they were started, until they are started"
                  + " anew: web is run otherwise, docs is new, slow is gone.");
    }
  }

  @Test
  void otherBindingsAreTold() throws IOException {
    try (ServeSession session = open(TWO)) {
      session.update(
          TWO.replace(
              "\"web\": {", "\"web\": {\"bindings\": [{\"service\": \"slow\", \"env\": \"S\"}],"));

      assertThat(said).singleElement().asString().contains(" anew: web has other bindings.");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aServiceThatNeverAnswersHoldsUpNoOther() throws Exception {
    try (ServeSession session = open(TWO, Map.of("web", new ServiceChoice.Stub()))) {
      CompletableFuture<?> started = session.start();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + session.port() + "/")).build();
      try (HttpClient client = HttpClient.newHttpClient()) {
        assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
            .isEqualTo(200);
      }
      assertThat(started).isNotDone();
    }
  }

  private ServeSession open(String text) throws IOException {
    return open(text, Map.of());
  }

  private ServeSession open(String text, Map<String, ServiceChoice> choices) throws IOException {
    ServeOptions options =
        new ServeOptions(
            Mode.PRODUCTION,
            0,
            false,
            Set.of(),
            choices,
            RestartPolicy.never(),
            false,
            System.getenv());
    return ServeSession.open(folder, text, options, new Said());
  }

  private final class Said implements ServeListener {
    @Override
    public void changed(String service, ServiceState state) {}

    @Override
    public void logged(LogLine line) {}

    @Override
    public void exchanged(ExchangeEvent event) {}

    @Override
    public void reloaded(String sentence) {
      said.add(sentence);
    }
  }
}
