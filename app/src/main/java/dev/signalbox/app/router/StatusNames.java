package dev.signalbox.app.router;

import org.jspecify.annotations.Nullable;

/** The platform's names for error statuses, as {@code vercel dev} 64.0.2 prints them. */
final class StatusNames {
  private StatusNames() {}

  /** The name of a status such as {@code NOT_FOUND}. */
  static String of(int status) {
    return switch (status) {
      case 400 -> "BAD_REQUEST";
      case 402 -> "PAYMENT_REQUIRED";
      case 403 -> "FORBIDDEN";
      case 404 -> "NOT_FOUND";
      case 405 -> "NOT_ALLOWED";
      case 410 -> "GONE";
      case 413 -> "PAYLOAD_TOO_LARGE";
      case 429 -> "RATE_LIMITED";
      case 500 -> "INTERNAL_SERVER_ERROR";
      case 501 -> "NOT_IMPLEMENTED";
      case 502 -> "BAD_GATEWAY";
      case 503 -> "SERVICE_UNAVAILABLE";
      case 504 -> "GATEWAY_TIMEOUT";
      case 508 -> "INFINITE_LOOP";
      default -> "UNKNOWN_ERROR";
    };
  }

  /** The reason phrase where Node knows one and the server does not; else null. */
  static @Nullable String reason(int status) {
    return switch (status) {
      case 418 -> "I'm a Teapot";
      case 425 -> "Too Early";
      case 451 -> "Unavailable For Legal Reasons";
      case 508 -> "Loop Detected";
      default -> null;
    };
  }

  /** The sentence a visitor reads, as {@code vercel dev} 64.0.2 words it. */
  static String sentence(int status) {
    return switch (status) {
      case 403 -> "You don't have the required permissions";
      case 404 -> "The page could not be found.";
      case 410 -> "The deployment has been removed";
      case 500 -> "A server error has occurred";
      case 502, 503, 504 -> "An error occurred with this application.";
      default -> "Error occurred";
    };
  }
}
