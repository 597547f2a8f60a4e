package dev.signalbox.model.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationFileTest {
  @Test
  void readsEveryField() throws ExpectationException {
    String text =
        """
        { "version": 1, "expect": [
          { "url": "/api/users", "service": "api" },
          { "method": "post", "url": "/old", "headers": { "Host": "a.b" },
            "status": 308, "location": "/new" }
        ] }
        """;
    assertThat(ExpectationFile.read(text))
        .containsExactly(
            new Expectation("GET", "/api/users", Map.of(), "api", null, null),
            new Expectation("POST", "/old", Map.of("Host", "a.b"), null, "/new", 308));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ \"version\": 2 }                                         | 1:1 Expected `\"version\":"
            + " 1`.",
        "{ \"version\": 1, \"expect\": [{ \"url\": 1 }] }           | 1:37 Expected `url` to be a"
            + " string.",
        "{ \"version\": 1, \"expect\": [{ \"url\": \"/\" }] }       | 1:28 Expected one of"
            + " `service`, `status` and `location`.",
        "{ \"version\": 1, \"expect\": [{ \"to\": \"/\" }] }        | 1:30 `to` is not known here.",
        "{ \"version\": 1,                                          | 1:1 This is not JSON.",
      })
  void saysWhereAFileIsWrong(String text, String complaint) {
    assertThatExceptionOfType(ExpectationException.class)
        .isThrownBy(() -> ExpectationFile.read(text))
        .satisfies(e ->
            assertThat(e.line() + ":" + e.column() + " " + e.getMessage()).isEqualTo(complaint));
  }
}
