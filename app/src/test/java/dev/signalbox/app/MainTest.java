package dev.signalbox.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A start that opens no window, in a process of its own and without JavaFX. */
class MainTest {
  private static final String CLASS_PATH =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("javafx"))
          .collect(Collectors.joining(File.pathSeparator));

  @Test
  void aMistypedCommandIsWrongUsage() throws IOException, InterruptedException {
    Process signalbox =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    CLASS_PATH,
                    Main.class.getName(),
                    "chek",
                    "polyglot"))
            .start();
    String out = new String(signalbox.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(signalbox.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(signalbox.waitFor()).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(err)
        .isEqualToIgnoringNewLines(
            "signalbox: unknown command or folder \"chek\". Did you mean \"check\"?");
  }
}
