package dev.signalbox.app.ui.run;

import dev.signalbox.app.picture.RunState;
import dev.signalbox.app.ui.i18n.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The state of a service in words, colour and icon.
 *
 * @param chip what it does, in one word
 * @param style colour of the chip
 * @param icon Ikonli literal
 * @param detail port, seconds or exit code; empty when there is none
 */
record RunWords(String chip, String style, String icon, String detail) {

  static RunWords of(@Nullable RunState state, Messages messages) {
    return switch (state) {
      case RunState.Running running ->
          words(messages, "running", "success", "mdoal-check", ":" + running.port());
      case RunState.Starting starting ->
          words(
              messages,
              "starting",
              "accent",
              "mdoal-hourglass_empty",
              messages.text("run.seconds", starting.seconds()));
      case RunState.Crashed crashed ->
          words(
              messages,
              "crashed",
              "danger",
              "mdoal-error_outline",
              crashed.exitCode() == null ? "" : messages.text("run.exit", crashed.exitCode()));
      case RunState.Stub stub -> words(messages, "stub", "plain", "mdoal-layers", "");
      case null -> words(messages, "stopped", "plain", "mdomz-stop", "");
    };
  }

  private static RunWords words(
      Messages messages, String key, String style, String icon, String detail) {
    return new RunWords(messages.text("run.state." + key), style, icon, detail);
  }
}
