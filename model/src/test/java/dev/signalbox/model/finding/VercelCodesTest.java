package dev.signalbox.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VercelCodesTest {
  @ParameterizedTest
  @CsvSource({
    "SERVICES_BINDING_UNKNOWN_SERVICE, Binding names an unknown service",
    "EXPERIMENTAL_SERVICES_BINDING_UNKNOWN_SERVICE, Binding names an unknown service",
    "FUNCTIONS_AND_BUILDS, Settings that exclude each other",
    "CANT_PARSE_JSON_FILE, Not valid JSON",
    "INVALID_ROOT, Invalid root",
  })
  void aCodeHasAHeadline(String code, String headline) {
    assertThat(VercelCodes.title(code)).isEqualTo(headline);
  }
}
