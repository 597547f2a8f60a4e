package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.settings.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustStoreTest {
  @TempDir private Path folder;
  private TrustStore store;

  @BeforeEach
  void open() {
    store = new TrustStore(Places.below(folder.resolve("data")));
  }

  private static LaunchPlan plan(String command) {
    return new LaunchPlan(List.of(new LaunchPlan.Run("web", "web", command, "its devCommand")));
  }

  @Test
  void nothingIsTrustedAtFirst() {
    assertThat(store.trusts(folder, plan("a"))).isFalse();
  }

  @Test
  void agreedCommandsAreTrustedFromThenOn() throws IOException {
    store.trust(folder, plan("a"));
    assertThat(new TrustStore(Places.below(folder.resolve("data"))).trusts(folder, plan("a")))
        .isTrue();
  }

  @Test
  void changedCommandIsAskedAboutAgain() throws IOException {
    store.trust(folder, plan("a"));
    assertThat(store.trusts(folder, plan("a; rm -rf /"))).isFalse();
  }

  @Test
  void aServiceThatIsNotStartedLeavesTheOthersTrusted() throws IOException {
    var web = new LaunchPlan.Run("web", "web", "a", "its devCommand");
    var api = new LaunchPlan.Run("api", "api", "b", "its devCommand");
    var stub = new LaunchPlan.Elsewhere("api", "answered by the built-in stand-in");
    store.trust(folder, new LaunchPlan(List.of(web, api)));
    assertThat(store.trusts(folder, new LaunchPlan(List.of(web, stub)))).isTrue();
    store.trust(folder, new LaunchPlan(List.of(web, stub)));
    assertThat(store.trusts(folder, new LaunchPlan(List.of(web, api)))).isFalse();
  }

  @Test
  void aTrustedCommandIsNotTrustedForAnotherServiceOrFolder() throws IOException {
    store.trust(folder, plan("a"));
    var elsewhere = new LaunchPlan.Run("web", "other", "a", "its devCommand");
    var other = new LaunchPlan.Run("api", "web", "a", "its devCommand");
    assertThat(store.trusts(folder, new LaunchPlan(List.of(elsewhere)))).isFalse();
    assertThat(store.trusts(folder, new LaunchPlan(List.of(other)))).isFalse();
  }

  @Test
  void otherFolderWithTheSameCommandsIsNotTrusted() throws IOException {
    store.trust(folder, plan("a"));
    assertThat(store.trusts(folder.resolveSibling("other"), plan("a"))).isFalse();
  }

  @Test
  void damagedFileAllowsNothing() throws IOException {
    store.trust(folder, plan("a"));
    Path files = folder.resolve("data/config/trusted-folders");
    try (Stream<Path> all = Files.list(files)) {
      Files.writeString(all.findFirst().orElseThrow(), "\nx", StandardOpenOption.APPEND);
    }
    assertThat(store.trusts(folder, plan("a"))).isFalse();
  }

  @Test
  void foldersAllowedAtTheSameTimeAreBothRemembered() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    TrustStore second = new TrustStore(Places.below(folder.resolve("data")));
    store.trust(folder, plan("a"));
    second.trust(other, plan("b"));
    assertThat(store.trusts(folder, plan("a"))).isTrue();
    assertThat(store.trusts(other, plan("b"))).isTrue();
  }
}
