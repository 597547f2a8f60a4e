package dev.signalbox.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.signalbox.model.history.History;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RenameServiceTest {
  private static String sample() throws IOException {
    String root = System.getProperty("signalbox.root", "..");
    return Files.readString(Path.of(root, "samples", "polyglot", "vercel.json"));
  }

  @Test
  void everyReferenceOfTheSampleFollowsInOneStep() throws Exception {
    String text = sample();
    Edit rename = new RenameService("api", "backend");
    History history = History.of(text).apply(rename.name(), rename.on(JsonParser.parse(text)));

    assertThat(history.text())
        .isEqualTo(
            text.replace("    \"api\": {", "    \"backend\": {")
                .replace("\"service\": \"api\"", "\"service\": \"backend\""));
    assertThat(history.undo().text()).isEqualTo(text);
  }

  @Test
  void schedulesDaemonsGroupsAndOwnTablesFollow() throws EditRefused {
    String text =
        """
        {
          "services": {
            "a": { "root": ".", "routes": [{ "src": "/x", "dest": { "service": "a" } }] }
          },
          "daemons": { "d": { "bindings": [{ "service": "a" }] } },
          "schedules": [{ "schedule": "0 0 * * *", "function": "f.py", "service": "a" }],
          "rewrites": [{ "source": "/a", "destination": "/a" }]
        }
        """;
    assertThat(new RenameService("a", "b").on(JsonParser.parse(text)).apply(text))
        .isEqualTo(
            text.replace("\"service\": \"a\"", "\"service\": \"b\"")
                .replace("\"a\": {", "\"b\": {"));
  }

  @Test
  void aTakenNameIsRefusedWithASentence() throws IOException {
    Edit rename = new RenameService("api", "web");
    String text = sample();
    assertThat(catchThrowable(() -> rename.on(JsonParser.parse(text))))
        .isInstanceOf(EditRefused.class)
        .hasMessage("There is already a service “web”.");
  }
}
