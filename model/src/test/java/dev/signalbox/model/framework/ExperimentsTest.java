package dev.signalbox.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.migrate.Migration;
import dev.signalbox.model.migrate.MigrationNote;
import dev.signalbox.model.repo.MemoryTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules that hold only where a process variable switches them on. */
class ExperimentsTest {
  private static final String RUBY = "VERCEL_EXPERIMENTAL_BUILDPACK_RUBY";
  private static final Map<String, String> FILES =
      Map.of(
          "rb/Gemfile",
          "gem \"rack\"",
          "rb/config.ru",
          "run nil",
          "vercel.json",
          """
          {"experimentalServices": {"rb": {"runtime": "ruby", "mount": "/"}}}
          """);

  private static List<String> errors(Experiments experiments) {
    return Migration.plan(MemoryTree.of(FILES), experiments).errors().stream()
        .map(MigrationNote::code)
        .toList();
  }

  @Test
  void aRubyServiceWithoutEntrypointIsRefusedForAnotherReasonWhenItsBuildpackIsSwitchedOn() {
    assertThat(errors(Experiments.none())).containsExactly("MISSING_ENTRYPOINT");
    assertThat(errors(Experiments.of(Map.of(RUBY, "1"))))
        .containsExactly("BUILDPACK_REQUIRES_SERVICES");
  }

  @Test
  void onlyTheValueOneSwitchesOn() {
    assertThat(Experiments.of(Map.of(RUBY, "true"))).isEqualTo(Experiments.none());
    assertThat(Experiments.of(Map.of(RUBY, "1")).buildpack("ruby")).isTrue();
    assertThat(Experiments.of(Map.of(RUBY, "1")).buildpack("python")).isFalse();
  }
}
