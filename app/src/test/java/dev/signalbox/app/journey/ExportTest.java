package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.cli.Cli;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Give away the picture and the findings of an open project. */
@ExtendWith(ApplicationExtension.class)
class ExportTest {
  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @Test
  void theWindowWritesWhatTheCommandLineWrites(FxRobot robot) throws IOException {
    Path folder = Window.copy("polyglot", temp);
    window.open(folder);

    for (String format : new String[] {"mmd", "dot", "md", "json"}) {
      Path file = export("export.graph", "graph." + format);
      String name = format.equals("mmd") ? "mermaid" : format.equals("md") ? "markdown" : format;
      Path said = temp.resolve("said." + format);
      PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
      String[] command = {
        "graph", "--format", name, "--output", said.toString(), folder.toString()
      };
      assertThat(Cli.run(project -> {}, nowhere, nowhere, command)).isEqualTo(Cli.OK);
      assertThat(file).hasSameTextualContentAs(said);
    }
    assertThat(export("export.graph", "graph.svg"))
        .content()
        .startsWith("<svg")
        .contains(">legacy</text>", ">Internet</text>");
    assertThat(export("export.graph", "graph.png")).binaryContent().startsWith(0x89, 'P', 'N', 'G');
    Path sarif = export("export.findings", "findings.sarif");
    assertThat(sarif).content().contains("\"2.1.0\"", "\"dead-rule\"");
    assertThat(window.answers.asked)
        .contains(
            "export polyglot-services [svg, png, mmd, dot, md, json]",
            "export polyglot-findings [txt, json, xml, sarif]");

    window.run("export.mermaid");
    Window.fx(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("flowchart LR"));
  }

  @Test
  void thePictureShowsCardsWhereTheyWereDragged(FxRobot robot) throws IOException {
    window.open(Window.copy("polyglot", temp));
    Path before = export("export.graph", "before.svg");
    robot.drag(window.card("jobs")).dropBy(40, 60);
    window.run("graph.fit");
    Path after = export("export.graph", "after.svg");
    assertThat(Files.readString(after)).isNotEqualTo(Files.readString(before));
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidAndLosesNothing() throws IOException {
    window.open(Window.copy("minimal", temp));
    window.answers.export = Optional.of(temp.resolve("missing").resolve("graph.svg"));
    window.run("export.graph");
    Window.until(() -> window.answers.asked.stream().anyMatch(asked -> asked.startsWith("failed")));
  }

  private Path export(String action, String name) {
    Path file = temp.resolve(name);
    window.answers.export = Optional.of(file);
    window.run(action);
    Window.until(() -> window.session().status().get().contains(name));
    return file;
  }
}
