package dev.signalbox.app.ui.tester;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.ui.tester.HeaderLines.Kind;
import dev.signalbox.app.ui.tester.HeaderLines.Mistake;
import dev.signalbox.model.config.HeaderField;
import org.junit.jupiter.api.Test;

class HeaderLinesTest {
  @Test
  void everyLineIsAHeaderAndBlankOnesAreNone() {
    HeaderLines read =
        HeaderLines.of("x-beta:1\n\n  Cookie : nothing\nCookie: a=b; c=d:e\nx-empty:");

    assertThat(read.headers())
        .containsExactly(
            new HeaderField("x-beta", "1"),
            new HeaderField("Cookie", "a=b; c=d:e"),
            new HeaderField("x-empty", ""));
    assertThat(read.mistakes()).containsExactly(new Mistake(3, Kind.NAME));
  }

  @Test
  void whatIsWrongIsNamedWithItsLine() {
    HeaderLines read = HeaderLines.of("x-beta\nx beta: 1\n: 1\nx-name: \u4e16\nx-bell: \u0007!");

    assertThat(read.headers()).isEmpty();
    assertThat(read.mistakes())
        .containsExactly(
            new Mistake(1, Kind.COLON),
            new Mistake(2, Kind.NAME),
            new Mistake(3, Kind.NAME),
            new Mistake(4, Kind.VALUE),
            new Mistake(5, Kind.VALUE));
  }

  @Test
  void theLineThatIsBeingTypedMayStillGetItsColon() {
    HeaderLines read = HeaderLines.of("x-a: 1\nx-be");

    assertThat(read.worth(2)).isEmpty();
    assertThat(read.worth(1)).contains(new Mistake(2, Kind.COLON));
    assertThat(read.worth(0)).contains(new Mistake(2, Kind.COLON));
    assertThat(HeaderLines.of("x y: 1").worth(1)).contains(new Mistake(1, Kind.NAME));
  }

  @Test
  void theTextOfHeadersReadsAsTheSameHeaders() {
    HeaderLines read = HeaderLines.of("a: 1\na: 2\nCookie: x=y");

    assertThat(HeaderLines.of(HeaderLines.text(read.headers()))).isEqualTo(read);
  }
}
