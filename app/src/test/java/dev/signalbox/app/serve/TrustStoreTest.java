package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.settings.Places;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
  void otherFolderWithTheSameCommandsIsNotTrusted() throws IOException {
    store.trust(folder, plan("a"));
    assertThat(store.trusts(folder.resolveSibling("other"), plan("a"))).isFalse();
  }

  @Test
  void forgottenFolderIsNotTrusted() throws IOException {
    store.trust(folder, plan("a"));
    store.forget(folder);
    assertThat(store.trusts(folder, plan("a"))).isFalse();
  }
}
