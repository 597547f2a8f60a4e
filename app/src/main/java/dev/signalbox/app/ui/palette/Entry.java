package dev.signalbox.app.ui.palette;

import java.util.Arrays;
import java.util.Locale;

/**
 * Something the palette offers.
 *
 * @param icon Ikonli literal; empty for none
 * @param text what it is called
 * @param detail keys, or what kind of thing it is
 * @param ready whether it can be chosen now; others are found by name only
 * @param run what choosing it does
 */
public record Entry(String icon, String text, String detail, boolean ready, Runnable run) {

  /** Whether each word of a query is part of this entry; an empty query asks for what is ready. */
  boolean matches(String query) {
    if (query.isBlank()) {
      return ready;
    }
    String own = (text + " " + detail).toLowerCase(Locale.ROOT);
    return Arrays.stream(query.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(own::contains);
  }
}
