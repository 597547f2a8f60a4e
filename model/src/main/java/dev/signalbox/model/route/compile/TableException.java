package dev.signalbox.model.route.compile;

/** Ends the compilation of a table with its error. */
final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient TableError error;

  TableException(TableError error) {
    super(error.message());
    this.error = error;
  }

  TableError error() {
    return error;
  }
}
