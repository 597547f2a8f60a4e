package dev.signalbox.app.router;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The outcomes a request can have at the router. */
public sealed interface Verdict {

  /**
   * The request goes to a service.
   *
   * @param service the name of the service
   * @param target the origin-form target the service receives
   * @param requestEdits changes to the headers the service receives, in order
   * @param responseHeaders headers of the answer, unless the service sets them itself
   * @param responseEdits changes to the service's own answer headers, in order
   */
  record ToService(
      String service,
      String target,
      List<HeaderEdit> requestEdits,
      List<HeaderLine> responseHeaders,
      List<HeaderEdit> responseEdits)
      implements Verdict {

    /** A hand-over that changes nothing but the target. */
    public ToService(String service, String target) {
      this(service, target, List.of(), List.of(), List.of());
    }
  }

  /**
   * The request goes to another site.
   *
   * @param url an absolute {@code http} or {@code https} URL
   * @param requestEdits changes to the headers that site receives, in order
   * @param responseHeaders headers of the answer, unless that site sets them itself
   */
  record ToExternal(URI url, List<HeaderEdit> requestEdits, List<HeaderLine> responseHeaders)
      implements Verdict {}

  /**
   * The router answers with a redirect.
   *
   * @param status a status from 300 to 399
   * @param location the value of {@code Location}
   */
  record Redirect(int status, String location, List<HeaderLine> headers) implements Verdict {}

  /**
   * The router answers with a file of the project.
   *
   * @param file the file to send
   * @param status the status, 200 unless a rule sets another
   */
  record SendFile(Path file, int status, List<HeaderLine> headers) implements Verdict {}

  /**
   * The router answers with the list of files in a folder.
   *
   * @param path the URL path of the folder
   * @param names the names in it; folders end in a slash
   */
  record Listing(String path, List<String> names) implements Verdict {}

  /**
   * The router answers with one of the platform's error pages, in the form the client accepts.
   *
   * @param status the HTTP status
   * @param code the platform's code such as {@code NOT_FOUND}
   * @param message the sentence shown to the visitor
   */
  record Failure(int status, String code, String message, List<HeaderLine> headers)
      implements Verdict {

    /** A failure page without extra headers. */
    public Failure(int status, String code, String message) {
      this(status, code, message, List.of());
    }
  }

  /**
   * The router answers with plain text, whatever the client accepts.
   *
   * @param status the HTTP status
   * @param text the body
   */
  record Text(int status, String text) implements Verdict {}

  /** The router closes the connection without an answer. */
  record Hangup() implements Verdict {}
}
