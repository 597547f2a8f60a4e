package dev.signalbox.model.resolve;

/** A service cannot be resolved; the others go on. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Notice notice;

  Refused(String code, String service, String message) {
    super(message, null, false, false);
    this.notice = new Notice(code, message, service);
  }

  Notice notice() {
    return notice;
  }
}
