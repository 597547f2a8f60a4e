package dev.signalbox.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.signalbox.model.syntax.JsonParser;
import org.junit.jupiter.api.Test;

class MakeStrictTest {
  @Test
  void whatVercelRefusesGoesAndNothingElse() throws EditRefused {
    String text =
        """
        \uFEFF// the web
        {
          "a": 1, // one
          /* two
             lines */
          "b": [1, /* in between */ 2,],
        }
        """;
    String strict = new MakeStrict().on(JsonParser.parse(text)).apply(text);
    assertThat(strict).isEqualTo("{\n  \"a\": 1,\n  \"b\": [1,  2]\n}\n");
    assertThat(JsonParser.parse(strict).valid()).isTrue();
  }

  @Test
  void slashesInStringsAreNoComments() {
    assertThat(catchThrowable(() -> new MakeStrict().on(JsonParser.parse("{\"a\": \"//b\"}"))))
        .isInstanceOf(EditRefused.class);
  }
}
