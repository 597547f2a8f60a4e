package dev.signalbox.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.app.session.SideFile.Step;
import dev.signalbox.model.file.FileStore;
import dev.signalbox.model.file.FileTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideFileTest {
  private final SideFile side = new SideFile(new FileStore(), "side.json", "{}");

  @TempDir Path folder;
  private Project project;
  private Path file;

  @BeforeEach
  void open() {
    project = Project.of(folder);
    file = folder.resolve("side.json");
  }

  @Test
  void theFirstChangeMakesTheFileAndUndoEmptiesIt() throws FileTrouble {
    assertThat(side.text(project)).isEmpty();

    Step step = side.write(project, text -> text + "1");
    assertThat(file).hasContent("1");

    assertThat(side.undo(project, step).real()).isTrue();
    assertThat(file).hasContent("{}");
  }

  @Test
  void nothingIsWrittenWhenTheTextStays() throws FileTrouble {
    assertThat(side.write(project, text -> text).real()).isFalse();
    assertThat(file).doesNotExist();
  }

  @Test
  void whatSomebodyElseWroteSinceIsNotUndone() throws FileTrouble, IOException {
    Step step = side.write(project, text -> "1");
    Files.writeString(file, "2");

    assertThat(side.undo(project, step).real()).isFalse();
    assertThat(file).hasContent("2");
  }

  @Test
  void whatSomebodyElseWritesMeanwhileStays() throws IOException {
    Files.writeString(file, "1");
    assertThatThrownBy(() ->
            side.write(
                project,
                text -> {
                  elsewhere("2");
                  return "3";
                }))
        .isInstanceOf(FileTrouble.class);
    assertThat(file).hasContent("2");
  }

  private void elsewhere(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
