package dev.signalbox.app.ui.run;

/** What can be done with a request of the list. */
public interface RequestCommands {
  /** Shows every rule it meets. */
  void trace(RequestLine line);

  /** Sends it again, without its body. */
  void replay(RequestLine line);

  /** Saves who answered it as what is expected from now on. */
  void expect(RequestLine line);
}
