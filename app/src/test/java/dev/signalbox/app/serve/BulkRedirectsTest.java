package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.router.Decision;
import dev.signalbox.app.router.Verdict;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where {@code vercel dev} 64.0.2 led under the same files. */
class BulkRedirectsTest {
  private static final String NOWHERE = "404 ";
  @TempDir private Path folder;

  private void file(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private String answer(String path, String target) {
    var config =
        ConfigReader.read(JsonParser.parse("{\"bulkRedirectsPath\": \"" + path + "\"}")).json();
    Decision rest = Decision.of(new Verdict.Failure(404, "NOT_FOUND"));
    Verdict verdict =
        BulkRedirects.before(head -> rest, folder, config)
            .decide(Requests.head("GET", target))
            .verdict();
    return verdict instanceof Verdict.Redirect to ? to.status() + " " + to.location() : NOWHERE;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/a|307 /y",
        "/A?x=1|307 /y",
        "/b|301 /y",
        "/c|308 /y",
        "/e|307 /y",
        "/f|308 /y",
        "/g?z=1|307 /y?z=1",
        "/h?z=1|307 /y?a=1&z=1",
        "/i,j|302 /q \"x\"",
        "/l|307 /y2"
      })
  void table(String target, String expected) throws IOException {
    file(
        "b.csv",
        "\uFEFFsource,destination,statusCode,permanent,caseSensitive,preserveQueryParams\r\n"
            + "/a,/y,,,,\n/b,/y,301,,,\n/c,/y,,TRUE,,\n/e,/y,,1,,\n/f,/y,,t,true,\n\n"
            + "/g,/y,,,,true,more\n/h,/y?a=1,,,,true\n\"/i,j\",\"/q \"\"x\"\"\",302,false,,\n"
            + "  /l , /y2 ,,,,\n/m,/y,abc,,,\n/o,,,,,");
    assertThat(answer("b.csv", target)).isEqualTo(expected);
    assertThat(answer("./b.csv", "/F")).isEqualTo(NOWHERE);
    assertThat(answer("b.csv", "/m")).isEqualTo(NOWHERE);
    assertThat(answer("b.csv", "/o")).isEqualTo(NOWHERE);
  }

  @Test
  void list() throws IOException {
    file(
        "b.json",
        """
        [{"source": "/a", "destination": "/1"}, {"source": "/a", "destination": "/2"},
         {"source": "/p", "destination": "/y", "permanent": "true"},
         {"source": "/s", "destination": "/y", "statusCode": 200}]
        """);
    assertThat(answer("b.json", "/a")).isEqualTo("307 /2");
    assertThat(answer("b.json", "/p?q")).isEqualTo("308 /y");
    assertThat(answer("b.json", "/s")).isEqualTo(NOWHERE);
  }

  @Test
  void folderOfFiles() throws IOException {
    file("d/a.csv", "source,destination\n/a,/1\n/d,/y\n");
    file("d/b.json", "[{\"source\": \"/a\", \"destination\": \"/2\"}]");
    file("d/sub/z.jsonl", "{\"source\": \"/e\", \"destination\": \"/y\"}\n\n");
    file("d/x.txt", "[{\"source\": \"/f\", \"destination\": \"/y\"}]");
    assertThat(answer("d/", "/a")).isEqualTo("307 /2");
    assertThat(answer("d", "/d")).isEqualTo("307 /y");
    assertThat(answer("d", "/e")).isEqualTo("307 /y");
    assertThat(answer("d", "/f")).isEqualTo(NOWHERE);
  }

  @Test
  void nothingOutsideTheProjectIsRead(@TempDir Path elsewhere) throws IOException {
    Path outside = Files.writeString(elsewhere.resolve("y.csv"), "source,destination\n/a,/1\n");
    assertThat(answer(folder.relativize(outside).toString(), "/a")).isEqualTo(NOWHERE);
  }
}
