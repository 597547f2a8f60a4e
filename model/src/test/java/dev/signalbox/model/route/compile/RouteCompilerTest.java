package dev.signalbox.model.route.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.syntax.JsonParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the compiler says about tables the schema refuses; it is asked about those as well. */
class RouteCompilerTest {
  private static @Nullable String error(String config) {
    TableError error =
        RouteCompiler.compile(ConfigReader.read(JsonParser.parse(config)).routing()).error();
    return error == null ? null : error.message();
  }

  @Test
  void aMissingSourceIsAnInvalidPattern() {
    assertThat(error("{\"rewrites\": [{\"destination\": \"/a\"}]}"))
        .isEqualTo("Rewrite at index 0 has invalid `source` pattern \"undefined\".");
  }

  @Test
  void aDestinationThatIsNoTextIsTakenForAService() {
    assertThat(error("{\"rewrites\": [{\"source\": \"/a\", \"destination\": 1}]}")).isNull();
  }

  @Test
  void aPathTransformNeedsItsNewPath() {
    assertThat(
            error(
                """
                {"rewrites": [{"source": "/a", "destination": "/b",
                  "transforms": [{"type": "request.path", "op": "set"}]}]}
                """))
        .startsWith("Rewrite at index 0 has an invalid `request.path` transform:");
  }

  @Test
  void twoSourcesLeaveTheStatusAliasUnread() {
    assertThat(
            error(
                """
                {"routes": [{"handle": "hit"},
                  {"src": "/a", "source": "/b", "statusCode": 404, "continue": true}]}
                """))
        .isEqualTo("Route at index 1 cannot define both `src` and `source`. Please use only one.");
  }

  /** As {@code querystring.parse} of Node 20, on which routing-utils 6.6.0 rests. */
  @Test
  void aQueryWithAStrayPercentSignIsDecodedOnlyWhereItHasAnEscape() {
    assertThat(dest("/x?é%=1")).isEqualTo("/x?%C3%A9%25=1");
    assertThat(dest("/x?a%20b%=1")).isEqualTo("/x?a%20b%25=1");
  }

  private static @Nullable String dest(String destination) {
    String json = "{\"rewrites\": [{\"source\": \"/a/:p\", \"destination\": \"%s&p=:p\"}]}";
    CompiledTable table =
        RouteCompiler.compile(
            ConfigReader.read(JsonParser.parse(json.replace("%s", destination))).routing());
    String dest = table.rules().getFirst().action().dest();
    return dest == null ? null : dest.replace("&p=$1", "");
  }
}
