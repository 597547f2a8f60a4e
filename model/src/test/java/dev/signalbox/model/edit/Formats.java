package dev.signalbox.model.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Texts to try edits on: one config written in many ways, and real files where there are some. */
final class Formats {
  private static final String SHARED = System.getProperty("signalbox.shared", "../../shared");

  private static final String CONFIG =
      """
      {
        "$schema": "https://openapi.vercel.sh/vercel.json",
        "regions": ["iad1"],
        "services": {
          "web": {
            "root": "apps/web",
            "framework": "nextjs",
            "bindings": [
              { "type": "service", "service": "api", "format": "url", "env": "API_URL" }
            ]
          },
          "api": {
            "root": "apps/api",
            "runtime": "python",
            "rewrites": [
              { "source": "/api/:path(.*)?", "destination": "/:path" }
            ]
          }
        },
        "rewrites": [
          { "source": "/api(/.*)?", "destination": { "service": "api" } },
          { "source": "/(.*)", "destination": { "service": "web" } }
        ],
        "schedules": [
          { "schedule": "0 0 * * *", "function": "jobs/clean.py", "service": "api" }
        ]
      }
      """;

  private Formats() {}

  /** Invented texts, by what is special about them. */
  static Map<String, String> invented() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("usual", CONFIG);
    texts.put("no final newline", CONFIG.stripTrailing());
    texts.put("windows", CONFIG.replace("\n", "\r\n"));
    texts.put("old mac", CONFIG.replace("\n", "\r"));
    texts.put("tabs", CONFIG.replace("  ", "\t"));
    texts.put("four spaces", CONFIG.replace("  ", "    "));
    texts.put("minified", CONFIG.replaceAll("\\s+(?=([^\"]*\"[^\"]*\")*[^\"]*$)", ""));
    texts.put("one line", CONFIG.replaceAll("\\s*\n\\s*", " ").strip());
    texts.put("blank lines", CONFIG.replace(",\n  \"", ",\n\n  \""));
    texts.put("trailing spaces", CONFIG.replace(",\n", ",  \n"));
    texts.put("not indented", CONFIG.replaceAll("(?m)^ +", ""));
    texts.put("expanded", PlainJson.read(CONFIG).toPrettyString());
    texts.put("comma first", CONFIG.replaceAll(",\n( +)", "\n$1, "));
    texts.put("hugging", CONFIG.replaceAll("\\[\n +\\{", "[{").replaceAll("\\}\n +\\]", "}]"));
    texts.put("spaced colons", CONFIG.replace("\": ", "\" : "));
    texts.put("byte order mark", "\uFEFF" + CONFIG);
    texts.put("repeated keys", CONFIG.replace("\"root\": \"", "\"root\": \"old\", \"root\": \""));
    texts.put("escapes", CONFIG.replace("\"web\"", "\"w\\u0065b\"").replace("/", "\\/"));
    texts.put(
        "repeated lists",
        CONFIG.replace("  \"schedules\"", "  \"rewrites\": [],\n  \"schedules\""));
    texts.put("empty", "{}");
    texts.put("empty with space", "{ }\n");
    texts.put("empty with newline", "{\n}\n");
    texts.put("empty services", "{\n  \"services\": {},\n  \"rewrites\": []\n}\n");
    texts.put("empty services, open", "{\n  \"services\": {\n  },\n  \"rewrites\": [\n\n  ]\n}\n");
    texts.put(
        "one-line services",
        "{\n"
            + "  \"services\": { \"web\": { \"root\": \"web\" }, \"api\": { \"root\": \"api\" }"
            + " }\n"
            + "}\n");
    texts.put("half one line", "{ \"services\": {\n  \"web\": { \"root\": \"web\" } } }");
    texts.put("services last", "{\"rewrites\":[\n{\"source\":\"/\"}],\n\n\"services\":{\"a\":{}}}");
    return texts;
  }

  /** Real files, by name; none where there are none. Those that are not UTF-8 are left out. */
  static Map<String, String> real() throws IOException {
    Path folder =
        Path.of(System.getProperty("signalbox.realworld", SHARED + "/realworld"), "files");
    Map<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          texts.put(
              String.valueOf(file.getFileName()),
              new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }

  /** All of them. */
  static Map<String, String> all() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>(invented());
    texts.putAll(real());
    return texts;
  }
}
