package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What services under {@code @vercel/node} received from {@code vercel dev} 64.0.2. */
class RuntimeTargetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '~',
      value = {
        "/ /",
        "/a//b? /a//b?",
        "/api/../x /x",
        "/api/%2e%2E/x /x",
        "/../../x /x",
        "/a/./b /a/b",
        "/. /",
        "/.. /",
        "/api/a/.. /api/",
        "/api/%2E/x /api/x",
        "/api/... /api/...",
        "/api/..%2fx /api/..%2fx",
        "/{x} /%7Bx%7D",
        "/a\"<>`' /a%22%3C%3E%60'",
        "/x|^[] /x|^[]",
        "/x?a='\"<>/../{} /x?a=%27%22%3C%3E/../{}"
      })
  void isReadAsAUrl(String sent, String received) {
    assertThat(RuntimeTarget.of(sent)).isEqualTo(received);
  }
}
