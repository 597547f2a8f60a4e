package dev.signalbox.app.serve;

/** Something about a service that waits for the next start. */
public record PlanChange(String service, Kind kind) {

  /** What is otherwise than when everything was started. */
  public enum Kind {
    /** It was not there. */
    NEW("is new"),
    /** It has another command, folder or reason not to run. */
    COMMAND("is run otherwise"),
    /** It may call others, or under other names. */
    BINDINGS("has other bindings"),
    /** It is not there any more. */
    GONE("is gone");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** In a few words that begin with the service. */
  String words() {
    return service + ' ' + kind.words;
  }
}
