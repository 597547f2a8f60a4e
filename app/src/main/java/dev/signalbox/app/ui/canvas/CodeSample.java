package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Technology;
import dev.signalbox.model.config.Service;

/** How a service reads a variable, in its own language. */
final class CodeSample {
  private CodeSample() {}

  /** What comes before the variable's name. */
  static String before(Service caller) {
    return switch (Technology.of(caller).language()) {
      case PYTHON -> "requests.get(os.environ[\"";
      case GO -> "http.Get(os.Getenv(\"";
      case RUBY -> "Net::HTTP.get(URI(ENV[\"";
      case RUST -> "std::env::var(\"";
      case ANY -> "$";
      case NODE -> "fetch(process.env.";
    };
  }

  /** What comes after it. */
  static String after(Service caller) {
    return switch (Technology.of(caller).language()) {
      case PYTHON -> "\"])";
      case GO -> "\"))";
      case RUST -> "\")";
      case RUBY -> "\"]))";
      case ANY -> "";
      case NODE -> ")";
    };
  }
}
