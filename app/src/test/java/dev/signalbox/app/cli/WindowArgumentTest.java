package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowArgumentTest {
  @ParameterizedTest
  @CsvSource({"chek, check", "chekc, check", "rout, route", "opne, open", "serv, serve"})
  void offersTheNearestCommand(String typed, String meant) {
    assertThat(Cli.refusal(typed, "polyglot"))
        .contains(
            "signalbox: unknown command or folder \"%s\". Did you mean \"%s\"?"
                .formatted(typed, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"polyglot", "dev", "x", "deploy"})
  void offersNothingThatIsFarFromWhatWasTyped(String typed) {
    assertThat(Cli.refusal(typed))
        .contains(
            "signalbox: unknown command or folder \"%s\". See `signalbox --help`."
                .formatted(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"./check", "samples/polyglott", "..\\shop", "vercel.jso", "/no/such"})
  void ofAPathItSaysThatNothingIsThere(String typed) {
    assertThat(Cli.refusal(typed))
        .contains("signalbox: there is no folder or file \"%s\".".formatted(typed));
  }

  @Test
  void whatIsThereCanBeOpened() {
    Path sample = Path.of(CliRun.sample("minimal"));
    assertThat(Cli.refusal()).isEmpty();
    assertThat(Cli.refusal(sample.toString())).isEmpty();
    assertThat(Cli.refusal(sample.resolve("vercel.json").toString())).isEmpty();
    assertThat(Cli.refusal("--data-dir=absent", sample.toString())).isEmpty();
  }

  @Test
  void whatNoSystemTakesForAPathIsRefusedToo() {
    assertThat(Cli.refusal("a\0b")).isPresent();
  }
}
