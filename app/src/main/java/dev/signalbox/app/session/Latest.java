package dev.signalbox.app.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Background computing where only the newest request matters: older ones are cancelled and their
 * results dropped.
 *
 * @param <I> what is asked
 * @param <O> what is answered
 */
public final class Latest<I, O> {
  private final Executor background;
  private final Executor ui;
  private final BiFunction<I, BooleanSupplier, O> compute;
  private final Consumer<O> show;
  private final AtomicLong newest = new AtomicLong();

  /**
   * Nothing runs yet.
   *
   * @param background where {@code compute} runs
   * @param ui where {@code show} runs
   * @param compute a pure function; its second argument says when the answer is not wanted any
   *     more, it may then throw a {@link CancellationException}
   * @param show receives the answer to the newest request
   */
  public Latest(
      Executor background,
      Executor ui,
      BiFunction<I, BooleanSupplier, O> compute,
      Consumer<O> show) {
    this.background = background;
    this.ui = ui;
    this.compute = compute;
    this.show = show;
  }

  /** Asks; every earlier question is given up. */
  public void ask(I input) {
    long turn = newest.incrementAndGet();
    BooleanSupplier outdated = () -> newest.get() != turn;
    background.execute(() -> {
      if (!outdated.getAsBoolean()) {
        answer(input, outdated);
      }
    });
  }

  private void answer(I input, BooleanSupplier outdated) {
    try {
      O output = compute.apply(input, outdated);
      ui.execute(() -> {
        if (!outdated.getAsBoolean()) {
          show.accept(output);
        }
      });
    } catch (CancellationException givenUp) {
      // A newer question is already being answered.
    }
  }

  /** Gives up whatever was asked. */
  public void cancel() {
    newest.incrementAndGet();
  }
}
