package dev.signalbox.app.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
  private static final Instant THEN = Instant.parse("2026-03-04T17:05:00Z");

  @ParameterizedTest
  @CsvSource({"en-GB, 4 Mar 2026 17:05", "de-DE, 04.03.2026 17:05", "fr-FR, 4 mars 2026 17:05"})
  void aMomentIsWrittenAsTheLanguageWritesIt(String language, String written) {
    String moment = Messages.of(Locale.forLanguageTag(language)).moment(THEN, ZoneOffset.UTC);

    assertThat(moment.replace(",", "")).isEqualTo(written);
  }

  @Test
  void theMonthIsNeverMistakenForTheDay() {
    assertThat(Messages.of(Locale.US).moment(THEN, ZoneOffset.UTC)).startsWith("Mar 4, 2026");
  }
}
