package dev.signalbox.app.process;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a service is doing. */
public sealed interface ServiceState {

  /** It was not started, or was stopped on request. */
  record Stopped() implements ServiceState {}

  /**
   * Its command runs; its port does not answer yet.
   *
   * @param hint what is probably wrong, a sentence for the user; null when nothing seems to be
   */
  record Starting(Instant since, @Nullable String hint) implements ServiceState {}

  /**
   * Its port answers.
   *
   * @param endpoint where
   * @param startup how long that took
   * @param since when it first answered
   */
  record Running(Endpoint endpoint, Duration startup, Instant since) implements ServiceState {}

  /** It was asked to end and has not yet. */
  record Stopping() implements ServiceState {}

  /**
   * It ended without being asked, or never answered.
   *
   * @param message a sentence for the user
   * @param exitCode what its process returned; null when it did not end by itself
   */
  record Failed(String message, @Nullable Integer exitCode) implements ServiceState {}
}
