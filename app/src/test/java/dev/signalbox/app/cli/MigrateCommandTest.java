package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandTest {
  private static final String OLD =
      "{\n  \"experimentalServicesV2\": { \"web\": { \"root\": \"web\" } }\n}\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeFile() throws IOException {
    file = Files.writeString(folder.resolve("vercel.json"), OLD);
    Files.createDirectory(folder.resolve("web"));
  }

  @Test
  void theChangeIsShownAndNothingIsWritten() throws IOException {
    CliRun run = CliRun.of("migrate", folder.toString());
    assertThat(run.exit()).isEqualTo(Cli.OK);
    assertThat(run.out()).contains("-  \"experimentalServicesV2\": {", "+  \"services\": {");
    assertThat(Files.readString(file)).isEqualTo(OLD);
  }

  @Test
  void theFileIsWrittenWhenAskedTo() throws IOException {
    CliRun.of("migrate", "--write", folder.toString());
    assertThat(Files.readString(file)).isEqualTo(OLD.replace("experimentalServicesV2", "services"));
  }

  @Test
  void aConfigWithNothingToMigrateEndsWithOne() throws IOException {
    Files.writeString(file, "{}");
    CliRun run = CliRun.of("migrate", folder.toString());
    assertThat(run.exit()).isEqualTo(Cli.FOUND);
    assertThat(run.out()).startsWith("cannot migrate: No `experimentalServices`");
  }
}
