package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person learns about the files that a config speaks of. */
@ExtendWith(ApplicationExtension.class)
class FilesOfTheProjectTest {
  private static final String ROOT_GONE = "ROOT_NOT_FOUND";

  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @Test
  void aMisspeltFolderIsAProblem() throws IOException {
    Path folder = Window.copy("minimal", temp);
    Path file = folder.resolve("vercel.json");
    window.open(folder);
    assertThat(codes()).doesNotContain(ROOT_GONE);

    Files.writeString(file, Files.readString(file).replaceFirst("\"root\": \"", "\"root\": \"no-"));

    Window.until(() -> codes().contains(ROOT_GONE));
  }

  @Test
  void whatAKilledSaveLeftIsClearedWhenTheFolderIsOpened() throws IOException {
    Path folder = Window.copy("minimal", temp);
    Path left = folder.resolve(".vercel.json.signalbox-999999999-0f.tmp");
    Files.writeString(left, "{");
    window.open(folder);

    assertThat(left).doesNotExist();
  }

  @Test
  void whatTheProjectDecidedAboutFindingsHoldsInTheWindowToo() throws IOException {
    Path folder = Window.copy("polyglot", temp);
    Path policy = folder.resolve("findings.policy.json");
    Files.writeString(
        policy,
        """
        {
          "version": 1,
          "severity": { "unreachable-service": "info" },
          "suppress": [
            { "code": "dead-rule", "about": "/health/(.*)", "reason": "until the old app is gone" }
          ]
        }
        """);
    window.open(folder);
    assertThat(codes()).contains("unreachable-service").doesNotContain("dead-rule");
    assertThat(window.session().snapshot().get().findings())
        .filteredOn(finding -> finding.code().equals("unreachable-service"))
        .allMatch(finding -> finding.severity() == Severity.INFO);

    Files.writeString(policy, "{");
    Window.fx(() -> window.session().examineAgain());
    Window.until(() -> codes().contains("unreadable-policy"));
    assertThat(codes()).contains("dead-rule");
  }

  private java.util.List<String> codes() {
    return window.session().snapshot().get().findings().stream().map(Finding::code).toList();
  }
}
