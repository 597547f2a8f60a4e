package dev.signalbox.app.ui.tester;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.HeaderField;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputFactsTest {
  @Test
  void hostCookiesAndOtherHeadersAreToldApart() {
    InputFacts facts =
        InputFacts.of(
            Question.request(
                "GET",
                "https://acme.shop/api",
                List.of(
                    new HeaderField("Cookie", "a=b; c=d;"),
                    new HeaderField("x-beta", "1"),
                    new HeaderField("cookie", "e=f"))));

    assertThat(facts.host()).contains("acme.shop");
    assertThat(facts.headerLines()).isEqualTo("x-beta: 1");
    assertThat(facts.pairs()).containsExactly("a=b", "c=d", "e=f");
  }

  @Test
  void theHostOfTheUrlCountsBeforeTheOneOfAHeader() {
    List<HeaderField> typed = List.of(new HeaderField("Host", "typed.test"));

    assertThat(Question.request("GET", "/a?next=http://b", typed).headers()).isEqualTo(typed);
    assertThat(Question.request("GET", "http://url.test/a", typed).headers())
        .containsExactly(new HeaderField("host", "url.test"));
  }
}
