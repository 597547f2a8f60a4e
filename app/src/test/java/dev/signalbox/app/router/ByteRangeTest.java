package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How {@code vercel dev} 64.0.2 answered for a file of 50,000 bytes. */
class ByteRangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bytes=0-9|0|9",
        "bytes=10-|10|49999",
        "bytes=-5|49995|49999",
        "bytes=0-999999|0|49999",
        "bytes=0-0,5-6|0|0",
        "bytes=60000-,5-6|5|6",
        "bytes= 0-3|0|3",
        "bytes=0-3,|0|3"
      })
  void part(String header, long first, long last) {
    assertThat(ByteRange.parse(header, 50_000)).isEqualTo(new ByteRange(first, last, true, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=100000-",
        "bytes=5-2",
        "bytes=-0",
        "bytes=",
        "bytes=a-b",
        "items=0-1",
        "BYTES=0-3"
      })
  void whatTheFileDoesNotHaveIsAnsweredWithAllOfIt(String header) {
    assertThat(ByteRange.parse(header, 50_000)).isEqualTo(new ByteRange(0, 49_999, false, false));
  }

  @Test
  void anEmptyFileHasNoParts() {
    assertThat(ByteRange.parse("bytes=0-9", 0)).isEqualTo(new ByteRange(0, -1, false, true));
  }
}
