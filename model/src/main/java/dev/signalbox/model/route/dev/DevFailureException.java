package dev.signalbox.model.route.dev;

/** vercel dev 64.0.2 fails on the request and answers with status 500 and this message. */
final class DevFailureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DevFailureException(String message) {
    super(message);
  }
}
