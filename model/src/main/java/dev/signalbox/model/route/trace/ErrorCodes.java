package dev.signalbox.model.route.trace;

import java.util.Map;

/** The codes Vercel gives its error pages. */
public final class ErrorCodes {
  /** Our own code for a failure vercel dev does not expect; it sends the bare message, no page. */
  public static final String UNCAUGHT = "UNCAUGHT_ERROR";

  private static final Map<Integer, String> CODES =
      Map.ofEntries(
          Map.entry(400, "BAD_REQUEST"),
          Map.entry(402, "PAYMENT_REQUIRED"),
          Map.entry(403, "FORBIDDEN"),
          Map.entry(404, "NOT_FOUND"),
          Map.entry(405, "NOT_ALLOWED"),
          Map.entry(410, "GONE"),
          Map.entry(413, "PAYLOAD_TOO_LARGE"),
          Map.entry(429, "RATE_LIMITED"),
          Map.entry(500, "INTERNAL_SERVER_ERROR"),
          Map.entry(501, "NOT_IMPLEMENTED"),
          Map.entry(502, "BAD_GATEWAY"),
          Map.entry(503, "SERVICE_UNAVAILABLE"),
          Map.entry(504, "GATEWAY_TIMEOUT"),
          Map.entry(508, "INFINITE_LOOP"));

  private ErrorCodes() {}

  /** The code of a status. */
  public static String of(int status) {
    return CODES.getOrDefault(status, "UNKNOWN_ERROR");
  }

  /** The page for a rule that names a service the project does not have. */
  public static Outcome noSuchService(String service) {
    return new Outcome.ErrorPage(
        502,
        "FUNCTION_INVOCATION_FAILED",
        "The rule names service " + service + ", which the project does not have.");
  }
}
