package dev.signalbox.model.route.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.syntax.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person writes and what routing-utils 6.6.0 makes of it, one line each. */
class CompiledTableTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode compiled(String config) {
    CompiledTable table =
        RouteCompiler.compile(ConfigReader.read(JsonParser.parse(config)).routing());
    assertThat(table.error()).isNull();
    return StoredTable.of(table);
  }

  private static void assertOnly(String list, String rule, String expected) throws Exception {
    JsonNode entries = compiled("{\"%s\": [%s]}".formatted(list, rule.replace('\'', '"')));
    JsonNode entry = entries.get(list.equals("rewrites") ? 1 : 0);
    assertThat(entry).isEqualTo(JSON.readTree(expected.replace('\'', '"')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'source':'/api/(.*)','destination':{'service':'api'}} |"
            + " {'src':'^/api(?:/(.*))$','destination':{'service':'api','type':'service'}}",
        "{'source':'/(.*)','destination':{'service':'web'}} |"
            + " {'src':'^(?:/(.*))$','destination':{'service':'web','type':'service'}}",
        "{'source':'/api(/.*)?','destination':{'service':'api'}} |"
            + " {'src':'^/api(/.*)?$','destination':{'service':'api','type':'service'}}",
        "{'source':'/a/:p*','destination':{'service':'api','path':'/x/:p*'}} |"
            + " {'src':'^/a(?:/((?:[^/]+?)(?:/(?:[^/]+?))*))?$','destination':{'service':'api','type':'service','path':'/x/$1'}}",
        "{'source':'/b/:p','destination':{'service':'api','path':'/x'}} |"
            + " {'src':'^/b(?:/([^/]+?))$','destination':{'service':'api','type':'service','path':'/x?p=$1'}}"
      })
  void rewritesToServices(String rule, String expected) throws Exception {
    assertOnly("rewrites", rule, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'source':'/:path*','destination':'/x/:path*'} |"
            + " {'src':'^(?:/((?:[^/]+?)(?:/(?:[^/]+?))*))?$','dest':'/x/$1','check':true}",
        "{'source':'/r/:w/:h','destination':'/api/sharp'} |"
            + " {'src':'^/r(?:/([^/]+?))(?:/([^/]+?))$','dest':'/api/sharp?w=$1&h=$2','check':true}",
        "{'source':'/s/:w/:h','destination':'/api/:w'} |"
            + " {'src':'^/s(?:/([^/]+?))(?:/([^/]+?))$','dest':'/api/$1','check':true}",
        "{'source':'/p/:id(\\\\d+)','destination':'/q?i=:id'} |"
            + " {'src':'^/p(?:/(\\\\d+))$','dest':'/q?i=$1&id=$1','check':true}",
        "{'source':'/e/:path*','destination':'https://ex.com/:path*?x=1'} |"
            + " {'src':'^/e(?:/((?:[^/]+?)(?:/(?:[^/]+?))*))?$','dest':'https://ex.com/$1?x=1','check':true}",
        "{'source':'/n','destination':'/m','statusCode':404} |"
            + " {'src':'^/n$','dest':'/m','check':true,'status':404}",
        "{'source':'/n','destination':'/m','respectOriginCacheControl':true} |"
            + " {'src':'^/n$','dest':'/m','check':true}",
        "{'source':'/:path*','destination':{'service':'api'},'transforms':[{'type':'request.path','op':'set','args':'/:path*'}]}"
            + " | {'src':'^(?:/((?:[^/]+?)(?:/(?:[^/]+?))*))?$','destination':{'service':'api','type':'service'},'transforms':[{'type':'request.path','op':'set','args':'/$1'}]}"
      })
  void rewritesToPathsAndHosts(String rule, String expected) throws Exception {
    assertOnly("rewrites", rule, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'source':'/h','has':[{'type':'header','key':'X-Foo'}],'destination':'/z'} |"
            + " {'src':'^/h$','dest':'/z?X-Foo=$X-Foo','check':true,'has':[{'type':'header','key':'x-foo'}]}",
        "{'source':'/h','has':[{'type':'host','value':'api.example.com'}],'destination':'/z'} |"
            + " {'src':'^/h$','dest':'/z?host=$host','check':true,'has':[{'type':'host','value':'api.example.com'}]}",
        "{'source':'/h','has':[{'type':'host','value':{'eq':'a.b'}}],'destination':'/z'} |"
            + " {'src':'^/h$','dest':'/z','check':true,'has':[{'type':'host','value':{'eq':'a.b'}}]}"
      })
  void conditionsThatCapture(String rule, String expected) throws Exception {
    assertOnly("rewrites", rule, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'source':'/a/:x','destination':'/b/:x'} |"
            + " {'src':'^/a(?:/([^/]+?))$','headers':{'Location':'/b/$1'},'status':308}",
        "{'source':'/a','destination':'/b','permanent':false} |"
            + " {'src':'^/a$','headers':{'Location':'/b'},'status':307}",
        "{'source':'/a','destination':'/b','statusCode':301} |"
            + " {'src':'^/a$','headers':{'Location':'/b'},'status':301}",
        "{'source':'/f/:x','destination':'/g'} |"
            + " {'src':'^/f(?:/([^/]+?))$','headers':{'Location':'/g'},'status':308}"
      })
  void redirects(String rule, String expected) throws Exception {
    assertOnly("redirects", rule, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'source':'/a/:x','headers':[{'key':'X-A','value':'v:x'}]} |"
            + " {'src':'^/a(?:/([^/]+?))$','headers':{'X-A':'v$1'},'continue':true}",
        "{'source':'/a','headers':[{'key':'X-A','value':'http://h:80'}]} |"
            + " {'src':'^/a$','headers':{'X-A':'http://h:80'},'continue':true}"
      })
  void headers(String rule, String expected) throws Exception {
    assertOnly("headers", rule, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'src':'/a','dest':'/b'} | {'src':'^/a$','dest':'/b'}",
        "{'src':'^\\\\/a\\\\/(.*)$','dest':'/b'} | {'src':'^/a/(.*)$','dest':'/b'}",
        "{'source':'/a','destination':'/b','statusCode':404} |"
            + " {'src':'^/a$','dest':'/b','status':404}",
        "{'source':'/a','destination':{'service':'api'}} |"
            + " {'src':'^/a$','destination':{'service':'api','type':'service'}}",
        "{'src':'/a','dest':'/b','respectOriginCacheControl':true} |"
            + " {'src':'^/a$','dest':'/b','respectOriginCacheControl':true}"
      })
  void legacyRoutes(String rule, String expected) throws Exception {
    assertOnly("routes", rule, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'cleanUrls':true} |"
            + " [{'src':'^/(?:(.+)/)?index(?:\\\\.html)?/?$','headers':{'Location':'/$1'},'status':308},{'src':'^/(.*)\\\\.html/?$','headers':{'Location':'/$1'},'status':308}]",
        "{'trailingSlash':true} |"
            + " [{'src':'^/\\\\.well-known(?:/.*)?$'},{'src':'^/((?:[^/]+/)*[^/\\\\.]+)$','headers':{'Location':'/$1/'},'status':308},{'src':'^/((?:[^/]+/)*[^/]+\\\\.\\\\w+)/$','headers':{'Location':'/$1'},'status':308}]",
        "{'trailingSlash':false} | [{'src':'^/(.*)/$','headers':{'Location':'/$1'},'status':308}]",
        "{'rewrites':[]} | [{'handle':'filesystem'}]"
      })
  void switches(String config, String expected) throws Exception {
    assertThat(compiled(config.replace('\'', '"')))
        .isEqualTo(JSON.readTree(expected.replace('\'', '"')));
  }

  @Test
  void theOrderOfATableIsFixedWhateverTheOrderInTheFile() {
    JsonNode table =
        compiled(
            """
            {"rewrites": [{"source": "/w", "destination": "/x"}],
             "headers": [{"source": "/h", "headers": [{"key": "a", "value": "b"}]}],
             "redirects": [{"source": "/d", "destination": "/x"}],
             "routes": [{"src": "/r", "dest": "/x"}],
             "trailingSlash": false}\
            """);
    assertThat(table.findValuesAsText("src"))
        .containsExactly("^/(.*)/$", "^/r$", "^/d$", "^/h$", "^/w$");
  }
}
