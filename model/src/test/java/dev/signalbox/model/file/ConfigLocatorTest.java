package dev.signalbox.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigLocatorTest {
  @TempDir Path folder;

  private ConfigLocation findAmong(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    return ConfigLocator.find(folder);
  }

  private static String refusal(ConfigLocation location) {
    return location instanceof ConfigLocation.Refused refused
        ? refused.code() + ": " + refused.message()
        : location.toString();
  }

  @Test
  void vercelJsonCanBeEdited() throws IOException {
    assertThat(findAmong("vercel.json"))
        .isEqualTo(new ConfigLocation.Json(folder.resolve("vercel.json")));
  }

  @Test
  void programsAndTomlAreReadOnly() throws IOException {
    assertThat(findAmong("vercel.mts")).isInstanceOf(ConfigLocation.ReadOnly.class);
    Files.delete(folder.resolve("vercel.mts"));
    assertThat(findAmong("vercel.toml")).isInstanceOf(ConfigLocation.ReadOnly.class);
  }

  @Test
  void severalFilesAreVercelsError() throws IOException {
    assertThat(refusal(findAmong("vercel.ts", "vercel.toml", "vercel.json")))
        .isEqualTo(
            "CONFLICTING_CONFIG_FILES: Multiple config files found: vercel.json, vercel.toml,"
                + " vercel.ts. Please use only one configuration method.");
  }

  @Test
  void severalProgramsAreVercelsErrorFirst() throws IOException {
    assertThat(refusal(findAmong("vercel.ts", "vercel.cjs", "now.json")))
        .isEqualTo(
            "CONFLICTING_CONFIG_FILES: Multiple vercel config files found. Please use only one"
                + " configuration file.");
  }

  @Test
  void nowJsonIsRefusedEvenBesideVercelJson() throws IOException {
    assertThat(refusal(findAmong("now.json", "vercel.json"))).startsWith("DEPRECATED_NOW_JSON: ");
  }

  @Test
  void whatVercelCompiledLastStillCounts() throws IOException {
    assertThat(findAmong(".vercel/vercel.json")).isInstanceOf(ConfigLocation.ReadOnly.class);
  }

  @Test
  void anEmptyFolderHasAPlaceForOne() throws IOException {
    assertThat(findAmong()).isEqualTo(new ConfigLocation.Missing(folder.resolve("vercel.json")));
  }
}
