package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.router.HeaderLine;
import org.junit.jupiter.api.Test;

/** The command repeats the request as it was, and nothing else. */
class CurlCommandTest {
  private static final String ORIGIN = "http://localhost:3000";

  private static String of(String method, String target, HeaderLine... headers) {
    return CurlCommand.of(Requests.head(method, target, headers), ORIGIN);
  }

  @Test
  void getNeedsNoMethod() {
    assertThat(of("GET", "/a?b=[c]"))
        .isEqualTo("curl --globoff --path-as-is 'http://localhost:3000/a?b=[c]'");
  }

  @Test
  void headDoesNotWaitForABody() {
    assertThat(of("HEAD", "/")).contains(" --head ").doesNotContain("-X");
  }

  @Test
  void otherMethodsAreNamed() {
    assertThat(of("DELETE", "/a")).contains(" -X DELETE ");
  }

  @Test
  void headersAreRepeatedExceptThoseCurlMakes() {
    String command =
        of(
            "GET",
            "/",
            new HeaderLine("Host", "localhost:3000"),
            new HeaderLine("Accept", "text/html"),
            new HeaderLine("Content-Length", "3"));
    assertThat(command).contains("-H 'Accept: text/html'").doesNotContain("Host", "Length");
  }

  @Test
  void quotesCannotEscapeIntoTheShell() {
    assertThat(of("GET", "/'; rm -rf ~; '"))
        .endsWith("'http://localhost:3000/'\\''; rm -rf ~; '\\'''");
  }
}
