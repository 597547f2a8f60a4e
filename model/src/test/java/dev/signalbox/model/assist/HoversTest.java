package dev.signalbox.model.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoversTest {
  private static final String TEXT =
      """
      {
        "services": { "web": { "root": "apps/web" } },
        "rewrites": [{ "source": "/shop/:id", "destination": { "service": "web" } }]
      }
      """;
  private static final Snapshot SNAPSHOT = Snapshot.read(TEXT, Snapshot.empty());

  @Test
  void aKeySaysWhatItMeans() {
    assertThat(at("\"root\"").parts())
        .singleElement()
        .satisfies(part -> {
          assertThat(part.kind()).isEqualTo(Hover.Kind.KEY);
          assertThat(part.text()).startsWith("Folder of the service");
        });
  }

  @Test
  void aSourceSaysWhatItMatches() {
    assertThat(at("/shop/:id").parts())
        .singleElement()
        .satisfies(part -> {
          assertThat(part.kind()).isEqualTo(Hover.Kind.MATCHES);
          assertThat(part.text().lines()).hasSize(3).allMatch(path -> path.startsWith("/shop/"));
        });
  }

  @Test
  void aNamedServiceSaysWhereItLives() {
    assertThat(at("\"web\" } }]").parts())
        .containsExactly(new Hover.Part(Hover.Kind.SERVICE, "web", "apps/web"));
  }

  @Test
  void findingsComeFirst() {
    int place = TEXT.indexOf("\"root\"") + 1;
    Finding finding =
        Finding.of("x", Severity.WARNING, new TextRange(place, place + 3), "Wrong.", "Because.");
    assertThat(Hovers.at(SNAPSHOT.with(List.of(finding)), place).orElseThrow().parts())
        .extracting(Hover.Part::title)
        .containsExactly("Wrong.", "root");
  }

  @Test
  void emptySpaceSaysNothing() {
    assertThat(Hovers.at(SNAPSHOT, 2)).isEmpty();
  }

  @Test
  void theOutlineFollowsTheText() {
    assertThat(Outline.of(JsonParser.parse(TEXT)))
        .extracting(entry -> "  ".repeat(entry.depth()) + entry.label() + " " + entry.detail())
        .startsWith("services ", "  web ", "    root apps/web", "rewrites 1", "  /shop/:id ");
  }

  @Test
  void bracketsFindTheirOtherHalf() {
    var document = JsonParser.parse("{\"a\": [1, {}]}");
    assertThat(Brackets.beside(document, 1)).contains(new Brackets.Pair(0, 13));
    assertThat(Brackets.beside(document, 14)).contains(new Brackets.Pair(0, 13));
    assertThat(Brackets.beside(document, 13)).contains(new Brackets.Pair(6, 12));
    assertThat(Brackets.beside(document, 11)).contains(new Brackets.Pair(10, 11));
    assertThat(Brackets.beside(document, 3)).isEmpty();
    assertThat(Brackets.beside(JsonParser.parse("{\"a\": ["), 7)).isEmpty();
    assertThat(Brackets.beside(JsonParser.parse("\"{}\""), 2)).isEmpty();
  }

  private static Hover at(String where) {
    return Hovers.at(SNAPSHOT, TEXT.indexOf(where) + 2).orElseThrow();
  }
}
