package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.finding.Finding;
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

  private java.util.List<String> codes() {
    return window.session().snapshot().get().findings().stream().map(Finding::code).toList();
  }
}
