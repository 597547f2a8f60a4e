package dev.signalbox.model.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that loses nothing: a byte that is not part of valid UTF-8 becomes the lone surrogate
 * U+DC80 … U+DCFF and comes back as that byte.
 */
final class Utf8 {
  private static final int ESCAPE = 0xDC00;

  private Utf8() {}

  /** Whether the bytes are valid UTF-8. */
  static boolean valid(byte[] bytes) {
    return strict(bytes, 0, bytes.length) != null;
  }

  static String decode(byte[] bytes) {
    String whole = strict(bytes, 0, bytes.length);
    if (whole != null) {
      return whole;
    }
    StringBuilder out = new StringBuilder(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      int length = sequence(bytes, at);
      String character = length == 0 ? null : strict(bytes, at, length);
      if (character == null) {
        out.append((char) (ESCAPE + (bytes[at] & 0xFF)));
        at++;
      } else {
        out.append(character);
        at += length;
      }
    }
    return out.toString();
  }

  static byte[] encode(String text) {
    if (text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          if (c >= ESCAPE + 0x80 && c <= ESCAPE + 0xFF) {
            out.write(c - ESCAPE);
          } else {
            int kept = c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c;
            out.writeBytes(Character.toString(kept).getBytes(StandardCharsets.UTF_8));
          }
        });
    return out.toByteArray();
  }

  private static @Nullable String strict(byte[] bytes, int start, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, start, length))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Bytes of the character that starts here by its first byte; 0 when none can. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return first > 0xF4 || at + length > bytes.length ? 0 : length;
  }
}
