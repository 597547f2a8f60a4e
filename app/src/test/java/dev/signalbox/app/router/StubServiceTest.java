package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stand-in answers with what the service would have received. */
class StubServiceTest extends RouterFixture {
  private JsonObject answer(String request) throws Exception {
    Wire client = connect(router(options(), new Target.Stub())).send(request);
    return new JsonObject(client.body(client.head()));
  }

  @Test
  void namesTheServiceMethodAndTarget() throws Exception {
    JsonObject seen = answer("DELETE /a%2Fb?c=d HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertThat(seen.getString("service")).isEqualTo("web");
    assertThat(seen.getString("method")).isEqualTo("DELETE");
    assertThat(seen.getString("url")).isEqualTo("/a%2Fb?c=d");
  }

  @Test
  void showsTheHeadersOfThePlatform() throws Exception {
    JsonArray headers = answer(get("/")).getJsonArray("headers");
    assertThat(headers).contains(new JsonArray(List.of("x-forwarded-for", "127.0.0.1")));
  }

  @Test
  void showsTheBodyAndItsLength() throws Exception {
    JsonObject seen =
        answer("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello");
    assertThat(seen.getString("body")).isEqualTo("hello");
    assertThat(seen.getInteger("bodyLength")).isEqualTo(5);
  }

  @Test
  void showsOnlyTheBeginningOfALargeBody() throws Exception {
    JsonObject seen =
        answer(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n"
                + "x".repeat(100_000));
    assertThat(seen.getString("body")).hasSize(64 * 1024);
    assertThat(seen.getInteger("bodyLength")).isEqualTo(100_000);
  }
}
