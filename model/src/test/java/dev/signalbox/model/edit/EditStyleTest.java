package dev.signalbox.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What edits look like in files of different styles. */
class EditStyleTest {
  private static String edited(String text, Edit edit) throws EditRefused {
    return edit.on(JsonParser.parse(text)).apply(text);
  }

  private static final String ONE_LINE_RULES =
      """
      {
        "services": {
          "web": {
            "root": "web"
          },
          "api": {
            "root": "api"
          }
        },
        "rewrites": [
          { "source": "/api/(.*)", "destination": { "service": "api" } },
          { "source": "/(.*)", "destination": { "service": "web" } }
        ]
      }
      """;

  @Test
  void aRuleAmongOneLineRulesStandsOnOneLine() throws EditRefused {
    Edit edit =
        new AddRule(Scope.PROJECT, RuleList.REWRITES, 1, AddRule.rewriteTo("/x/(.*)", "api"));
    assertThat(edited(ONE_LINE_RULES, edit))
        .isEqualTo(
            ONE_LINE_RULES.replace(
                "    { \"source\": \"/(.*)\"",
                "    { \"source\": \"/x/(.*)\", \"destination\": { \"service\": \"api\" } },\n"
                    + "    { \"source\": \"/(.*)\""));
  }

  @Test
  void aLongBindingIsExpandedInAnExpandedService() throws EditRefused {
    assertThat(edited(ONE_LINE_RULES, new AddBinding("web", "api", "API_URL")))
        .isEqualTo(
            ONE_LINE_RULES.replace(
                "\"root\": \"web\"\n",
                """
                "root": "web",
                      "bindings": [
                        {
                          "type": "service",
                          "service": "api",
                          "format": "url",
                          "env": "API_URL"
                        }
                      ]
                """));
  }

  @Test
  void aOneLineFileStaysOneLine() throws EditRefused {
    String text = "{\"services\":{\"web\":{\"root\":\"web\"},\"api\":{\"root\":\"api\"}}}";
    assertThat(edited(text, new AddBinding("web", "api", "API_URL")))
        .isEqualTo(
            "{\"services\":{\"web\":{\"root\":\"web\",\"bindings\":[{\"type\":\"service\","
                + "\"service\":\"api\",\"format\":\"url\",\"env\":\"API_URL\"}]},"
                + "\"api\":{\"root\":\"api\"}}}");
  }

  @Test
  void tabsAndWindowsLineBreaksAreKept() throws EditRefused {
    String text =
        "{\r\n\t\"services\": {\r\n\t\t\"web\": {\r\n\t\t\t\"root\": \"web\"\r\n\t\t}\r\n\t}\r\n}";
    assertThat(edited(text, new AddService("api", Draft.object().with("root", "api"))))
        .isEqualTo(
            "{\r\n\t\"services\": {\r\n\t\t\"web\": {\r\n\t\t\t\"root\": \"web\"\r\n\t\t},"
                + "\r\n\t\t\"api\": {\r\n\t\t\t\"root\": \"api\"\r\n\t\t}\r\n\t}\r\n}");
  }

  @Test
  void commaFirstFilesStayCommaFirst() throws EditRefused {
    String text =
        """
        { "services":
          { "web":
            { "root": "web"
            , "framework": "nextjs"
            }
          , "api":
            { "root": "api"
            , "runtime": "go"
            }
          }
        }
        """;
    assertThat(edited(text, new SetField(Scope.service("web"), "entrypoint", Draft.text("a.ts"))))
        .isEqualTo(
            text.replace(
                "    , \"framework\": \"nextjs\"\n",
                "    , \"framework\": \"nextjs\"\n    , \"entrypoint\": \"a.ts\"\n"));
  }

  @Test
  void servicesComeBeforeRewrites() throws EditRefused {
    String text = "{\n  \"rewrites\": [],\n  \"crons\": []\n}\n";
    assertThat(edited(text, new AddService("api", Draft.object().with("root", "api"))))
        .isEqualTo(
            """
            {
              "services": {
                "api": {
                  "root": "api"
                }
              },
              "rewrites": [],
              "crons": []
            }
            """);
  }

  @Test
  void anEmptyObjectIsFilled() throws EditRefused {
    assertThat(edited("{}\n", new AddService("api", Draft.object().with("root", "api"))))
        .isEqualTo(
            "{\n  \"services\": {\n    \"api\": {\n      \"root\": \"api\"\n    }\n  }\n}\n");
  }

  @Test
  void anEmptyListIsFilledLikeItsKind() throws EditRefused {
    String text =
        ONE_LINE_RULES.replace("\"root\": \"api\"", "\"root\": \"api\",\n      \"rewrites\": []");
    Edit edit =
        new AddRule(Scope.service("api"), RuleList.REWRITES, 0, AddRule.rewrite("/a", "/b"));
    assertThat(edited(text, edit))
        .isEqualTo(
            text.replace(
                "\"rewrites\": []",
                "\"rewrites\": [\n"
                    + "        { \"source\": \"/a\", \"destination\": \"/b\" }\n"
                    + "      ]"));
  }

  @Test
  void aSecondRuleInAOneLineListOpensIt() throws EditRefused {
    String text =
        "{\n  \"rewrites\": [{ \"source\": \"/(.*)\", \"destination\": \"/index.html\" }]\n}\n";
    Edit edit = new AddRule(Scope.PROJECT, RuleList.REWRITES, 0, AddRule.rewrite("/a", "/b"));
    assertThat(edited(text, edit))
        .isEqualTo(
            """
            {
              "rewrites": [
                { "source": "/a", "destination": "/b" },
                { "source": "/(.*)", "destination": "/index.html" }
              ]
            }
            """);
  }

  @Test
  void aHuggingListStaysHugging() throws EditRefused {
    String text =
        """
        {
          "rewrites": [{
            "source": "/a",
            "destination": "/b"
          }, {
            "source": "/c",
            "destination": "/d"
          }]
        }
        """;
    Edit edit = new AddRule(Scope.PROJECT, RuleList.REWRITES, 2, AddRule.rewrite("/e", "/f"));
    assertThat(edited(text, edit))
        .isEqualTo(
            text.replace(
                "  }]", "  }, {\n    \"source\": \"/e\",\n    \"destination\": \"/f\"\n  }]"));
  }

  @Test
  void movingARuleMovesItsLineOnly() throws EditRefused {
    Edit edit = new MoveRule(Scope.PROJECT, RuleList.REWRITES, 1, 0);
    String api = "    { \"source\": \"/api/(.*)\", \"destination\": { \"service\": \"api\" } }";
    String web = "    { \"source\": \"/(.*)\", \"destination\": { \"service\": \"web\" } }";
    assertThat(edited(ONE_LINE_RULES, edit))
        .isEqualTo(ONE_LINE_RULES.replace(api + ",\n" + web, web + ",\n" + api));
  }

  @Test
  void aChangedValueChangesItsCharactersOnly() throws EditRefused {
    Edit edit = new SetField(Scope.service("web"), "root", Draft.text("apps/web"));
    assertThat(edit.on(JsonParser.parse(ONE_LINE_RULES)).edits())
        .singleElement()
        .satisfies(one -> assertThat(one.replacement()).isEqualTo("\"apps/web\""));
  }

  @Test
  void theLastOfARepeatedKeyIsEdited() throws EditRefused {
    String text = "{\"services\":{\"a\":{\"root\":\"x\",\"root\":\"y\"}}}";
    assertThat(edited(text, new SetField(Scope.service("a"), "root", Draft.text("z"))))
        .isEqualTo("{\"services\":{\"a\":{\"root\":\"x\",\"root\":\"z\"}}}");
  }

  @Test
  void clearingARepeatedKeyClearsAllOfThem() throws EditRefused {
    String text = "{\"services\":{\"a\":{\"root\":\"x\",\"b\":1,\"root\":\"y\"}}}";
    assertThat(edited(text, new ClearField(Scope.service("a"), "root")))
        .isEqualTo("{\"services\":{\"a\":{\"b\":1}}}");
  }

  @Test
  void movedSettingsKeepTheirLayout() throws EditRefused {
    String text =
        """
        {
          "buildCommand": null,
          "functions": {
            "api/*.ts": { "maxDuration": 60 }
          },
          "services": {
            "web": {
              "root": "web"
            }
          }
        }
        """;
    assertThat(edited(text, new MoveBuildSettings("web")))
        .isEqualTo(
            """
            {
              "services": {
                "web": {
                  "root": "web",
                  "functions": {
                    "api/*.ts": { "maxDuration": 60 }
                  }
                }
              }
            }
            """);
  }

  @Test
  void renamingChangesEveryReference() throws EditRefused {
    assertThat(edited(ONE_LINE_RULES, new RenameService("api", "backend")))
        .isEqualTo(
            ONE_LINE_RULES
                .replace("\"api\": {", "\"backend\": {")
                .replace("\"service\": \"api\"", "\"service\": \"backend\""));
  }

  @Test
  void removingAServiceRemovesItsRules() throws EditRefused {
    String removed = edited(ONE_LINE_RULES, new RemoveService("api"));
    assertThat(removed)
        .isEqualTo(
            """
            {
              "services": {
                "web": {
                  "root": "web"
                }
              },
              "rewrites": [
                { "source": "/(.*)", "destination": { "service": "web" } }
              ]
            }
            """);
  }

  @Test
  void aListOfStringsStaysOnOneLine() throws EditRefused {
    assertThat(
            edited(
                ONE_LINE_RULES,
                new SetField(Scope.PROJECT, "regions", Draft.texts(List.of("iad1", "fra1")))))
        .startsWith("{\n  \"regions\": [\"iad1\", \"fra1\"],\n  \"services\"");
  }
}
