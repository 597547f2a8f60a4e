package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code vercel dev} 64.0.2 called such files. */
class ContentTypesTest {
  @ParameterizedTest
  @CsvSource({
    "UP.HTML, text/html; charset=utf-8",
    ".dot.txt, text/plain; charset=utf-8",
    "x.tar.gz, application/gzip",
    "x.d.ts, video/mp2t",
    "site.webmanifest, application/manifest+json; charset=utf-8",
    "a.log, text/plain; charset=utf-8",
    "favicon.ico, image/vnd.microsoft.icon",
    "x.tsx, application/octet-stream",
    "LICENSE, application/octet-stream",
    "trail., application/octet-stream"
  })
  void byExtension(String name, String type) {
    assertThat(ContentTypes.of(name)).isEqualTo(type);
  }

  @Test
  void nothingIsSaidOfHiddenFiles() {
    assertThat(ContentTypes.of(".babelrc")).isNull();
  }
}
