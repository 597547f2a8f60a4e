package dev.signalbox.model.env;

/**
 * A value that something has for a variable.
 *
 * @param name of the variable
 * @param origin who offers it
 * @param value the value; what is decided later stands in it between angle brackets, as in {@code
 *     http://127.0.0.1:<port of jobs>}
 * @param known whether the value is complete
 */
public record Offer(String name, Origin origin, String value, boolean known) {

  /** A complete value. */
  static Offer known(String name, Origin origin, String value) {
    return new Offer(name, origin, value, true);
  }

  /** A value of which a part is decided later. */
  static Offer later(String name, Origin origin, String value) {
    return new Offer(name, origin, value, false);
  }

  /** A value that Vercel sets itself. */
  static Offer vercel(String name, String value) {
    return known(name, new Origin.Vercel(), value);
  }
}
