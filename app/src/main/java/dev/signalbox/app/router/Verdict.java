package dev.signalbox.app.router;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcomes a request can have at the router. */
public sealed interface Verdict {

  /**
   * The request goes to a service.
   *
   * @param service the name of the service
   * @param target the origin-form target the service receives
   * @param headers the request's headers, after whatever rules changed in them
   * @param responseHeaders headers of the answer, unless the service sets them itself
   * @param change what rules change in the answer's headers afterwards
   */
  record ToService(
      String service,
      String target,
      List<HeaderLine> headers,
      List<HeaderLine> responseHeaders,
      AnswerChange change)
      implements Verdict {

    /** A hand-over that changes nothing. */
    public static ToService asReceived(String service, RequestHead head) {
      return new ToService(service, head.target(), head.headers(), List.of(), AnswerChange.NONE);
    }
  }

  /**
   * The request goes to another site.
   *
   * @param url an absolute {@code http} or {@code https} URL
   * @param service the service whose own rule sends it there; null for a rule of the project
   * @param headers the request's headers, after whatever rules changed in them
   * @param responseHeaders headers of the answer, unless that site sets them itself
   * @param change what rules change in the answer's headers afterwards
   */
  record ToExternal(
      URI url,
      @Nullable String service,
      List<HeaderLine> headers,
      List<HeaderLine> responseHeaders,
      AnswerChange change)
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
   * @param status the HTTP status, usually 200
   * @param headers set on the response
   */
  record Listing(String path, List<String> names, int status, List<HeaderLine> headers)
      implements Verdict {}

  /**
   * The router answers with one of the platform's error pages, in the form the client accepts.
   *
   * @param status the HTTP status
   * @param code the platform's code such as {@code NOT_FOUND}
   * @param message the sentence shown to the visitor
   */
  record Failure(int status, String code, String message, List<HeaderLine> headers)
      implements Verdict {

    /** A failure page in the platform's own words, without extra headers. */
    public Failure(int status, String code) {
      this(status, code, StatusNames.sentence(status), List.of());
    }

    /** The same with headers that rules set. */
    public static Failure of(int status, String code, List<HeaderLine> headers) {
      return new Failure(status, code, StatusNames.sentence(status), headers);
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
