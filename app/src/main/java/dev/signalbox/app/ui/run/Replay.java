package dev.signalbox.app.ui.run;

import dev.signalbox.app.router.HeaderLine;
import dev.signalbox.app.router.RequestHead;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** Sends a request to the router once more; its body is not kept, so it goes without one. */
public final class Replay {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** Headers the client sets itself and refuses to be told. */
  private static final Set<String> OWN =
      Set.of("host", "connection", "content-length", "expect", "upgrade", "transfer-encoding");

  private Replay() {}

  /**
   * Sends and waits for the answer.
   *
   * @param origin scheme and authority of the router
   * @return the status
   * @throws IOException when no answer came, or the target cannot be written as a URL
   */
  public static int send(RequestHead head, String origin) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client
          .send(request(head, origin), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }

  private static HttpRequest request(RequestHead head, String origin) throws IOException {
    try {
      HttpRequest.Builder builder =
          HttpRequest.newBuilder(URI.create(origin + head.target()))
              .timeout(LIMIT)
              .method(head.method(), HttpRequest.BodyPublishers.noBody());
      for (HeaderLine line : head.headers()) {
        if (!OWN.contains(line.name().toLowerCase(Locale.ROOT))) {
          builder.header(line.name(), line.value());
        }
      }
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw new IOException("cannot be sent as it is: " + head.target(), e);
    }
  }
}
