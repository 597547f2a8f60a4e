package dev.signalbox.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LatestTest {
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<String> shown = new ArrayList<>();

  @Test
  void onlyTheNewestQuestionIsAnswered() {
    Latest<String, String> latest =
        new Latest<>(background::add, Runnable::run, (asked, outdated) -> asked, shown::add);

    latest.ask("old");
    latest.ask("new");
    background.forEach(Runnable::run);

    assertThat(shown).containsExactly("new");
  }

  @Test
  void aGivenUpComputationShowsNothing() {
    Latest<String, String> latest =
        new Latest<>(
            background::add,
            Runnable::run,
            (asked, outdated) -> {
              throw new CancellationException();
            },
            shown::add);

    latest.ask("anything");
    background.forEach(Runnable::run);

    assertThat(shown).isEmpty();
  }
}
