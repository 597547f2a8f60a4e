package dev.signalbox.app.report;

import dev.signalbox.model.diff.BindingChange;
import dev.signalbox.model.diff.FieldChange;
import dev.signalbox.model.diff.OwnerChange;
import dev.signalbox.model.diff.ServiceChange;
import dev.signalbox.model.flow.Outcome;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words all reports of differences share. */
final class DiffWords {
  private DiffWords() {}

  /** {@code service api → redirect 308 to /x}. */
  static String answers(OwnerChange change) {
    return of(change.before()) + " → " + of(change.after());
  }

  static String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Service(String name, var path) ->
          "service " + name + (path == null ? "" : " as " + path);
      case Outcome.Redirect(int status, String location) -> status + " to " + location;
      case Outcome.External(String url) -> url;
      case Outcome.Local(String path) -> "file " + path;
      case Outcome.Status(int code) -> "status " + code;
      case Outcome.Nothing() -> "404";
    };
  }

  /** One request in the form of a request line. */
  static String example(OwnerChange change) {
    return Witnesses.line(change.example());
  }

  static String service(ServiceChange change) {
    return switch (change.kind()) {
      case ADDED -> change.service() + " added";
      case REMOVED -> change.service() + " removed";
      case CHANGED ->
          change.service()
              + ": "
              + change.fields().stream().map(DiffWords::field).collect(Collectors.joining(", "));
    };
  }

  private static String field(FieldChange change) {
    return change.field() + " " + orNone(change.before()) + " → " + orNone(change.after());
  }

  static String binding(BindingChange change) {
    return change.caller()
        + " "
        + change.env()
        + ": "
        + orNone(change.before())
        + " → "
        + orNone(change.after());
  }

  private static String orNone(@Nullable String value) {
    return value == null ? "none" : value;
  }
}
