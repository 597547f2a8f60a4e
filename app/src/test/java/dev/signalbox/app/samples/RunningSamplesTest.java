package dev.signalbox.app.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.signalbox.model.expect.Expectation;
import dev.signalbox.model.expect.ExpectationFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The services of the samples start, and the one that is expected to answer really does. */
class RunningSamplesTest {
  /** Two hundred processes are more than a test machine should start. */
  private static final String TOO_LARGE = "large-200";

  static List<Path> samples() throws IOException {
    return SampleFolders.all().stream().filter(folder -> !folder.endsWith(TOO_LARGE)).toList();
  }

  @BeforeEach
  void bothLanguagesAreThere() throws InterruptedException {
    assumeThat(SampleRun.installed("node") && SampleRun.installed("python3")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyExpectationHoldsOverHttp(Path folder) throws Exception {
    List<Expectation> expectations = expectations(folder);
    try (SampleRun run = SampleRun.start(folder, expectations)) {
      SoftAssertions all = new SoftAssertions();
      for (Expectation expected : expectations) {
        SampleRun.Head head = run.ask(expected);
        all.assertThat(head.header("x-served-by"))
            .as(expected.request())
            .isEqualTo(expected.service());
        all.assertThat(head.header("location")).isEqualTo(expected.location());
        if (expected.status() != null) {
          all.assertThat(head.status()).isEqualTo(expected.status());
        }
      }
      all.assertAll();
    }
  }

  @Test
  void whatIsSaidInTheChatComesBackThroughTheRouter() throws Exception {
    Path folder = SampleFolders.of("websockets-and-sse");
    try (SampleRun run = SampleRun.start(folder, List.of());
        HttpClient client = HttpClient.newHttpClient()) {
      CompletableFuture<String> answer = new CompletableFuture<>();
      URI chat = URI.create("ws://localhost:" + run.port() + "/chat");
      WebSocket socket = client.newWebSocketBuilder().buildAsync(chat, heard(answer)).join();
      socket.sendText("grüezi", true).join();
      assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo("grüezi");
      socket.abort();
    }
  }

  private static WebSocket.Listener heard(CompletableFuture<String> answer) {
    return new WebSocket.Listener() {
      @Override
      public @Nullable CompletionStage<?> onText(
          WebSocket socket, CharSequence text, boolean last) {
        if (!text.toString().endsWith(" here")) {
          answer.complete(text.toString());
        }
        socket.request(1);
        return null;
      }
    };
  }

  private static List<Expectation> expectations(Path folder) throws Exception {
    return ExpectationFile.read(Files.readString(folder.resolve(ExpectationFile.NAME)));
  }
}
