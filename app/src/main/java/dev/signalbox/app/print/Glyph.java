package dev.signalbox.app.print;

import dev.signalbox.app.picture.Badge;
import dev.signalbox.app.picture.CardKind;

/** The canvas's icons in the Material 2 outlined font. */
public enum Glyph {
  PUBLIC(0xe511),
  WEB(0xe72a),
  DNS(0xe1d6),
  WIDGETS(0xe734),
  OPEN_IN_NEW(0xe466),
  HELP_OUTLINE(0xe2fe),
  PRIORITY_HIGH(0xe510),
  LINK_OFF(0xe37e),
  CHECK(0xe137),
  HOURGLASS_EMPTY(0xe30f),
  LAYERS(0xe367),
  BLOCK(0xe0b1),
  SCHEDULE(0xe56c),
  INBOX(0xe326);

  private final int code;

  Glyph(int code) {
    this.code = code;
  }

  /** Its code point in the font. */
  int code() {
    return code;
  }

  static Glyph of(CardKind kind) {
    return switch (kind) {
      case INTERNET -> PUBLIC;
      case FRONTEND -> WEB;
      case SERVER, COMPILED -> DNS;
      case CONTAINER -> WIDGETS;
      case EXTERNAL -> OPEN_IN_NEW;
      case UNDECLARED -> HELP_OUTLINE;
      case TIMER -> SCHEDULE;
      case QUEUE -> INBOX;
    };
  }

  static Glyph of(Badge badge) {
    return switch (badge) {
      case NONE, ERROR, CRASHED -> PRIORITY_HIGH;
      case UNREACHABLE -> LINK_OFF;
      case RUNNING -> CHECK;
      case STARTING -> HOURGLASS_EMPTY;
      case STUB -> LAYERS;
    };
  }
}
