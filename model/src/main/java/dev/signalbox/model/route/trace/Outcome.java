package dev.signalbox.model.route.trace;

import dev.signalbox.model.config.HeaderField;
import java.util.List;

/** Who or what answers a request. */
public sealed interface Outcome {

  /**
   * A service of the project answers.
   *
   * @param service its name
   * @param url path and query exactly as the service receives them
   * @param requestHeaders the request's headers after all changes by rules
   */
  record ToService(String service, String url, List<HeaderField> requestHeaders)
      implements Outcome {
    /** Keeps an immutable copy. */
    public ToService {
      requestHeaders = List.copyOf(requestHeaders);
    }
  }

  /**
   * The project's own application, or in production a file or function, answers.
   *
   * @param url path and query exactly as they are handed on
   * @param requestHeaders the request's headers after all changes by rules
   * @param status that a rule puts in place of the answer's own, as vercel dev 64.0.2 does; 0 where
   *     none does
   */
  record ToApplication(String url, List<HeaderField> requestHeaders, int status)
      implements Outcome {
    /** Keeps an immutable copy. */
    public ToApplication {
      requestHeaders = List.copyOf(requestHeaders);
    }
  }

  /**
   * Another host answers.
   *
   * @param url the full URL asked of it
   * @param requestHeaders the request's headers after all changes by rules
   */
  record ToExternal(String url, List<HeaderField> requestHeaders) implements Outcome {
    /** Keeps an immutable copy. */
    public ToExternal {
      requestHeaders = List.copyOf(requestHeaders);
    }
  }

  /**
   * The client is sent elsewhere.
   *
   * @param status from 300 to 399
   * @param location value of the {@code Location} header
   */
  record Redirect(int status, String location) implements Outcome {}

  /**
   * A file of the project is sent.
   *
   * @param file its path in the project
   * @param status usually 200
   */
  record StaticFile(String file, int status) implements Outcome {}

  /**
   * A page that lists the files of a folder, as vercel dev makes it.
   *
   * @param folder its path in the project, empty for the project itself
   * @param entries names of what is in it, in order; those of folders end in a slash
   * @param status usually 200
   */
  record DirectoryListing(String folder, List<String> entries, int status) implements Outcome {
    /** Keeps an immutable copy. */
    public DirectoryListing {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An error page.
   *
   * @param status of the answer
   * @param code such as {@code NOT_FOUND}
   * @param message a sentence that says why
   */
  record ErrorPage(int status, String code, String message) implements Outcome {}

  /**
   * It cannot be told.
   *
   * @param rule id of the rule whose matching was given up
   * @param reason a sentence that says why
   */
  record Undecided(String rule, String reason) implements Outcome {}
}
