package dev.signalbox.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.graph.ServicesGraph;
import dev.signalbox.model.syntax.JsonParser;
import org.junit.jupiter.api.Test;

class GraphFormatTest {
  private static final String TEXT =
      """
      {
        "services": {
          "web": {
            "root": "web",
            "bindings": [{ "service": "api", "format": "url", "env": "API_URL" }]
          },
          "api": { "root": "api" },
          "lonely": { "root": "lonely" }
        },
        "redirects": [{ "source": "/old", "destination": "https://old.example/x" }],
        "rewrites": [
          { "source": "/(a|b)", "destination": { "service": "gone" } },
          { "source": "/(.*)", "destination": { "service": "web" } }
        ]
      }
      """;

  private static String export(GraphFormat format) {
    return format.write(ServicesGraph.of(ConfigReader.read(JsonParser.parse(TEXT))));
  }

  @Test
  void mermaidTellsPublicEdgesFromBindingsAndEscapesPatterns() {
    assertThat(export(GraphFormat.MERMAID))
        .isEqualTo(
            """
            flowchart LR
              n0(("Internet"))
              n1["web"]
              n2["api"]
              n3["lonely"]
              n4(["old.example"])
              n5{{"gone (not declared)"}}
              n0 ==>|"308 /old"| n4
              n0 -->|"1 /(a#124;b)"| n5
              n0 -->|"2 /(.*)"| n1
              n1 -.->|"API_URL"| n2
            """);
  }

  @Test
  void dotQuotesEveryLabel() {
    assertThat(export(GraphFormat.DOT))
        .startsWith("digraph services {\n  rankdir=LR;\n")
        .contains("n1 -> n2 [label=\"API_URL\", style=dashed];")
        .contains("n5 [label=\"gone (not declared)\", style=\"rounded,dashed\", color=red];");
  }

  @Test
  void markdownListsEveryEdgeAndServicesWithoutOne() {
    assertThat(export(GraphFormat.MARKDOWN))
        .contains("| Internet | gone (not declared) | rewrite | `1 /(a\\|b)` |")
        .contains("| web | api | binding | `API_URL` |")
        .endsWith("|  | lonely | no edge |  |\n");
  }

  @Test
  void jsonNamesTheRuleOfAPublicEdge() {
    assertThat(export(GraphFormat.JSON))
        .contains("\"rule\" : \"rewrites[1]\"")
        .contains("\"version\" : 1")
        .endsWith("}\n");
  }
}
