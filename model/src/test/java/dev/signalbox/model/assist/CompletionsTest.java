package dev.signalbox.model.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.schema.Property;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.text.TextEdits;
import dev.signalbox.model.validate.Validation;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered at a caret, written {@code |} in the texts. */
class CompletionsTest {
  private static final String PROJECT =
      """
      {
        "services": {
          "web": { "root": "web", "bindings": [{ "service": "api", "%s }] },
          "api": { "root": "api" }
        },
        "rewrites": [{ "source": "/(.*)", "destination": %s }]
      }
      """;

  @Test
  void anEmptyFileIsOfferedTheKeysOfTheFile() {
    assertThat(labels("{|}"))
        .contains("services", "rewrites", "redirects", "headers", "$schema", "regions");
    assertThat(labels("{ \"services\": {}, \"re|\" }")).startsWith("redirects", "rewrites");
  }

  @Test
  void keysThatStandThereAlreadyAreNotOfferedBeforeOrAfter() {
    assertThat(labels("{ \"services\": {}, |\n \"rewrites\": [] }"))
        .doesNotContain("services", "rewrites")
        .contains("redirects");
  }

  @Test
  void requiredKeysComeFirst() {
    assertThat(labels("{\"services\": {\"web\": {|}}}")).startsWith("root").contains("bindings");
    assertThat(labels("{\"rewrites\": [{|}]}")).startsWith("source", "destination");
  }

  @Test
  void theKeyOfAStringOpensItsQuotes() {
    assertThat(accept("{\"services\": {\"web\": {|}}}", "root"))
        .isEqualTo("{\"services\": {\"web\": {\"root\": \"|\"}}}");
    assertThat(accept("{\"services\": {\"web\": {\"bin|\"}}}", "bindings"))
        .isEqualTo("{\"services\": {\"web\": {\"bindings\": [|]}}}");
  }

  @Test
  void aKeyThatHasItsColonIsOnlyRenamed() {
    assertThat(accept("{\"serv|\": {}}", "services")).isEqualTo("{\"services\"|: {}}");
  }

  @Test
  void aKeyBeforeAnotherGetsItsComma() {
    assertThat(accept("{|\n\"rewrites\": []}", "cleanUrls"))
        .isEqualTo("{\"cleanUrls\": |,\n\"rewrites\": []}");
  }

  @Test
  void namesOfServicesAreOfferedWhereAServiceIsMeant() {
    assertThat(labels(PROJECT.formatted("service\": \"|\"", "{ \"service\": \"web\" }")))
        .containsExactly("web", "api");
    assertThat(labels(PROJECT.formatted("env\": \"A\"", "{ \"service\": \"a|\" }")))
        .startsWith("api");
  }

  @Test
  void aDestinationCanBecomeAService() {
    String text = PROJECT.formatted("env\": \"A\"", "|");
    assertThat(accept(text, "api")).contains("\"destination\": { \"service\": \"api\" }| }");
    assertThat(labels("{\"services\":{\"a\":{}},\"redirects\": [{\"destination\": |}]}")).isEmpty();
  }

  @Test
  void allFrameworksAndRuntimesAreKnown() {
    assertThat(labels("{\"services\": {\"web\": {\"framework\": \"|\"}}}"))
        .contains("nextjs", "fastapi", "hono");
    assertThat(labels("{\"services\": {\"web\": {\"framework\": \"nex|\"}}}")).startsWith("nextjs");
    assertThat(labels("{\"services\": {\"web\": {\"runtime\": |}}}"))
        .containsExactly("node", "python", "go", "rust", "ruby", "container");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"cleanUrls\": |}; true,false",
        "{\"cleanUrls\": t|}; true",
        "{\"rewrites\": [{\"has\": [{\"type\": \"|\"}]}]}; host,header,cookie,query",
        "{\"schedules\": [{\"requestMethod\": \"|\"}]}; GET,POST",
        "{\"functions\": {\"api/*.js\": {\"architecture\": |}}}; x86_64,arm64",
        "{\"services\": {\"web\": {\"bindings\": [{\"format\": |}]}}}; url",
        "{\"services\": |}; {}",
      })
  void valuesComeFromTheSchema(String text, String offered) {
    assertThat(labels(text)).containsExactly(offered.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"services\": {} |}",
        "{\"services\": {|}}",
        "|{}",
        "{}|",
        "{\"unknown\": {|}}",
        "{\"rewrites\": [{\"source\": \"/|\"}]}",
      })
  void nothingIsOfferedWhereNothingIsKnown(String text) {
    assertThat(labels(text)).isEmpty();
  }

  @Test
  void halfTypedTextIsUnderstood() {
    assertThat(labels("{\"services\": {\"web\": {\"ro|")).startsWith("root");
    assertThat(labels("{\"services\": {\"web\": {\"root\": \"x\", fra|"))
        .containsExactly("framework");
  }

  @Test
  void everyPlaceOfAnyTextHasAnAnswer() {
    Random random = new Random(7);
    String letters = "{}[]:,\"\\ \nservicesrewrites";
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder("{\"services\":{\"a\":{");
      random
          .ints(random.nextInt(40), 0, letters.length())
          .forEach(i -> text.append(letters.charAt(i)));
      var document = JsonParser.parse(text.toString());
      for (int offset = 0; offset <= text.length(); offset++) {
        for (Completion offered : Completions.at(document, offset)) {
          String after = TextEdits.of(offered.edit()).apply(document.text());
          assertThat(offered.caret()).isBetween(0, after.length());
          assertThat(offered.edit().range().touches(offset)).isTrue();
        }
      }
    }
  }

  @Test
  void theKeysPeopleUseAreDocumented() {
    Stream<List<Step>> places =
        Stream.of(
            List.of(),
            List.of(new Step.Key("services"), new Step.Key("web")),
            inside("rewrites"),
            inside("redirects"),
            inside("headers"),
            inside("crons"),
            List.of(
                new Step.Key("services"),
                new Step.Key("web"),
                new Step.Key("bindings"),
                new Step.Item(0)));
    places.forEach(place ->
        assertThat(Places.properties(Places.at(Validation.schema(), place)).map(Property::name))
            .filteredOn(name -> !name.equals("env") || place.size() > 2)
            .allSatisfy(name -> assertThat(KeyDocs.of(place, name)).as(name).isNotEmpty()));
  }

  private static List<Step> inside(String list) {
    return List.of(new Step.Key(list), new Step.Item(0));
  }

  private static List<String> labels(String marked) {
    return offered(marked).stream().map(Completion::label).toList();
  }

  private static List<Completion> offered(String marked) {
    int caret = marked.indexOf('|');
    return Completions.at(JsonParser.parse(marked.replace("|", "")), caret);
  }

  private static String accept(String marked, String label) {
    Completion chosen =
        offered(marked).stream()
            .filter(offer -> offer.label().equals(label))
            .findFirst()
            .orElseThrow();
    StringBuilder text =
        new StringBuilder(TextEdits.of(chosen.edit()).apply(marked.replace("|", "")));
    return text.insert(chosen.caret(), '|').toString();
  }
}
