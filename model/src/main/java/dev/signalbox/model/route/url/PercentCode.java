package dev.signalbox.model.route.url;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Percent encoding as JavaScript and Node define it. */
public final class PercentCode {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

  private PercentCode() {}

  /** {@code encodeURIComponent}; a lone surrogate becomes the replacement character. */
  public static String encode(String text) {
    return encode(text, UNRESERVED);
  }

  /** Credentials of a URL as {@code url.format} encodes them. */
  static String auth(String text) {
    return encode(text, UNRESERVED + ":");
  }

  private static String encode(String text, String kept) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      encoded.append(kept.indexOf(c) >= 0 ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return encoded.toString();
  }

  /**
   * {@code decodeURIComponent}.
   *
   * @throws InvalidUrlException for a malformed escape
   */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '%') {
        end += 3;
      }
      if (end > at) {
        decoded.append(run(text, at, end));
        at = end;
      } else {
        decoded.append(text.charAt(at++));
      }
    }
    return decoded.toString();
  }

  private static String run(String text, int start, int end) {
    ByteBuffer bytes = ByteBuffer.allocate((end - start) / 3);
    for (int i = start; i < end; i += 3) {
      int value = i + 2 < text.length() ? hex(text, i + 1) : -1;
      if (value < 0) {
        throw malformed();
      }
      bytes.put((byte) value);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes.flip())
          .toString();
    } catch (CharacterCodingException invalid) {
      throw malformed();
    }
  }

  /**
   * A part of a query as {@code querystring.parse} decodes it: untouched without any escape, else
   * what is malformed stays and invalid UTF-8 becomes U+FFFD.
   */
  static String decodeLeniently(String text) {
    if (!hasEscape(text)) {
      return text;
    }
    try {
      return decode(text);
    } catch (InvalidUrlException malformed) {
      return new String(bytes(text), StandardCharsets.UTF_8);
    }
  }

  private static boolean hasEscape(String text) {
    int at = text.indexOf('%');
    while (at >= 0) {
      if (at + 2 < text.length() && hex(text, at + 1) >= 0) {
        return true;
      }
      at = text.indexOf('%', at + 1);
    }
    return false;
  }

  private static byte[] bytes(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    int at = 0;
    while (at < text.length()) {
      int value = text.charAt(at) == '%' && at + 2 < text.length() ? hex(text, at + 1) : -1;
      bytes.put((byte) (value < 0 ? text.charAt(at) : value));
      at += value < 0 ? 1 : 3;
    }
    byte[] used = new byte[bytes.position()];
    bytes.flip().get(used);
    return used;
  }

  private static int hex(String text, int at) {
    int high = digit(text.charAt(at));
    int low = digit(text.charAt(at + 1));
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }

  private static int digit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private static InvalidUrlException malformed() {
    return new InvalidUrlException("URI malformed");
  }
}
