package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code vercel dev} 64.0.2 answered with 404 under the same rules. */
class IgnoreRulesTest {
  private static final IgnoreRules RULES =
      IgnoreRules.of(
          """
          # comment
          secret
          *.log
          /top.txt
          docs/draft
          build/
          !keep.log
          **/deep/x.txt
          a/**/z.txt
          all/**
          with\\ space.txt
          trail.txt\040\040
          *.tm[pq]
          f?o.txt
          /dir/*.md
          !dir/ok.md
          CaseName
          .hid*
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secret/s.txt",
        "sub/secret",
        "a.log",
        "sub/b.log",
        "top.txt",
        "docs/draft/d.txt",
        "build/o.txt",
        "deep/x.txt",
        "q/deep/x.txt",
        "a/z.txt",
        "a/b/c/z.txt",
        "all/x",
        "with space.txt",
        "trail.txt",
        "n.tmp",
        "n.tmq",
        "foo.txt",
        "dir/a.md",
        "casename",
        ".hidden"
      })
  void hidden(String file) {
    assertThat(RULES.hides(file)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "keep.log",
        "sub/top.txt",
        "docs/x.txt",
        "sub/docs/draft",
        "sub/build",
        "a/b/y.txt",
        "n.tmr",
        "fo.txt",
        "dir/ok.md",
        "dir/s/b.md",
        "CaseName2",
        "ok.txt",
        "# comment"
      })
  void shown(String file) {
    assertThat(RULES.hides(file)).isFalse();
  }

  /** A search that goes back and forth would take longer than anybody lives. */
  @Test
  void anEvilPatternTakesNoTime() {
    IgnoreRules rules = IgnoreRules.of("**/".repeat(40) + "*a".repeat(40) + "b");
    assertThat(rules.hides("a/".repeat(60) + "a".repeat(200))).isFalse();
  }

  @Test
  void theOlderNameCountsWhereTheNewerIsAbsent(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(".nowignore"), "x.txt");
    Files.writeString(folder.resolve("x.txt"), "");
    Files.writeString(folder.resolve("y.txt"), "");
    assertThat(ProjectFiles.in(folder)).containsExactly(".nowignore", "y.txt");
    Files.writeString(folder.resolve(".vercelignore"), "y.txt");
    assertThat(ProjectFiles.in(folder)).containsExactly(".nowignore", ".vercelignore", "x.txt");
  }
}
